using System.Runtime.CompilerServices;

namespace Clausebook.History.Walk;

/// <summary>
/// Which document each path name belongs to at one commit, where that is not simply "the document that has this path today". Immutable, and
/// shared by all commits between two renames: a change copies five small nodes, and a union skips everything the two sides share.
/// </summary>
internal sealed class NameMap
{
    private const int Bits = 5;
    private const int Levels = 5;
    private const int Mask = (1 << Bits) - 1;
    private readonly Node? root;

    private NameMap(Node? root) => this.root = root;

    /// <summary>Every path belongs to the document that has it today.</summary>
    public static NameMap Today { get; } = new(null);

    /// <summary>The document of a path, or null when it is the one that has the path today.</summary>
    public int? Find(int path)
    {
        var node = root;
        for (var level = Levels - 1; node is not null; level--)
        {
            var slot = (path >> (level * Bits)) & Mask;
            if (level == 0) return node.Values[slot] is var value && value > 0 ? value - 1 : null;
            node = node.Children[slot];
        }
        return null;
    }

    /// <summary>The map with one path set; null puts it back to today's document.</summary>
    public NameMap With(int path, int? document) =>
        Find(path) == document ? this : new(Set(root, Levels - 1, path, document is { } number ? number + 1 : 0));

    /// <summary>Joins what two children of a commit know about its names.</summary>
    /// <param name="other">The other child's map.</param>
    /// <param name="join">Decides a path on which they differ: the path and both documents, null standing for today's.</param>
    public NameMap Union(NameMap other, Func<int, int?, int?, int?> join)
    {
        var joined = Union(root, other.root, Levels - 1, 0, join);
        return ReferenceEquals(joined, root) ? this : new(joined);
    }

    private static Node Set(Node? node, int level, int path, int value)
    {
        var slot = (path >> (level * Bits)) & Mask;
        var copy = new Node(node);
        if (level == 0) copy.Values[slot] = value;
        else copy.Children[slot] = Set(copy.Children[slot], level - 1, path, value);
        return copy;
    }

    private static Node? Union(Node? a, Node? b, int level, int path, Func<int, int?, int?, int?> join)
    {
        if (ReferenceEquals(a, b)) return a;
        Node copy = new(a);
        for (var slot = 0; slot <= Mask; slot++)
        {
            var below = path | (slot << (level * Bits));
            if (level > 0)
            {
                copy.Children[slot] = Union(a?.Children[slot], b?.Children[slot], level - 1, below, join);
                continue;
            }
            int left = a?.Values[slot] ?? 0, right = b?.Values[slot] ?? 0;
            if (left == right) continue;
            copy.Values[slot] = join(below, left > 0 ? left - 1 : null, right > 0 ? right - 1 : null) is { } document ? document + 1 : 0;
        }
        return copy;
    }

    [InlineArray(Mask + 1)]
    private struct Slots<T>
    {
        private T first;
    }

    /// <summary>A node holds further nodes, or, on the last level, documents plus one.</summary>
    private sealed class Node
    {
        public Node(Node? from)
        {
            if (from is null) return;
            Children = from.Children;
            Values = from.Values;
        }

        public Slots<Node?> Children;
        public Slots<int> Values;
    }
}

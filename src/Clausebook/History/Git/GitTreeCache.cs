namespace Clausebook.History.Git;

/// <summary>
/// Keeps the trees read last, because neighbouring commits share nearly all of them. Bounded: when a generation is full, the one before it is
/// forgotten, so what is in use stays and memory does not grow with the history.
/// </summary>
internal sealed class GitTreeCache(GitObjectDatabase objects)
{
    private const int GenerationBytes = 12 * 1024 * 1024;
    private Dictionary<GitObjectId, byte[]> recent = [];
    private Dictionary<GitObjectId, byte[]> older = [];
    private int bytes;

    /// <summary>The raw tree; empty for no tree.</summary>
    public byte[] Read(GitObjectId id)
    {
        if (id.IsNone) return [];
        if (recent.TryGetValue(id, out var tree)) return tree;
        if (!older.TryGetValue(id, out tree)) tree = objects.ReadBytes(id, GitObjectType.Tree);
        if (bytes > GenerationBytes) (older, recent, bytes) = (recent, [], 0);
        bytes += tree.Length + 64;
        recent.Add(id, tree);
        return tree;
    }

    /// <summary>Finds an entry by its path below a tree.</summary>
    /// <param name="tree">The tree to start from.</param>
    /// <param name="parts">The path's parts in UTF-8; none for the tree itself.</param>
    /// <param name="isTree">True when a folder was found.</param>
    /// <returns>The entry's object, or none when there is no such folder or file.</returns>
    public GitObjectId Find(GitObjectId tree, ReadOnlySpan<byte[]> parts, out bool isTree)
    {
        isTree = true;
        foreach (var part in parts)
        {
            if (!isTree) return default; // a file has nothing below it
            tree = FindEntry(Read(tree), part, out isTree);
        }
        return tree;
    }

    /// <summary>Finds an entry by its name in a raw tree.</summary>
    public static GitObjectId FindEntry(ReadOnlySpan<byte> tree, ReadOnlySpan<byte> name, out bool isTree)
    {
        GitTreeCursor cursor = new(tree);
        while (cursor.MoveNext())
        {
            if (!cursor.Name.SequenceEqual(name) || !(cursor.IsTree || cursor.IsFile)) continue;
            isTree = cursor.IsTree;
            return cursor.Id;
        }
        isTree = false;
        return default;
    }
}

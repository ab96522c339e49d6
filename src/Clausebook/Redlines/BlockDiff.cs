using System.Collections.Immutable;

namespace Clausebook.Redlines;

/// <summary>Finds which blocks are the same, which became which, which came and which went. What went stands before what came.</summary>
internal static class BlockDiff
{
    private const int Same = 100; // as much as a paragraph of 25 words that stayed, without reading it

    /// <summary>Compares the blocks of two texts, or of two lists or tables in them.</summary>
    public static List<Change> Compare(ImmutableArray<Block> old, ImmutableArray<Block> present)
    {
        var matches = Alignment.Of(Ids(old), Ids(present), (i, j) => Worth(old[i], present[j]));
        List<Change> changes = [];
        var (nextOld, next) = (0, 0);
        foreach (var (oldPlace, place) in matches.Append((old.Length, present.Length)))
        {
            Between(changes, old.AsSpan()[nextOld..oldPlace], present.AsSpan()[next..place]);
            if (oldPlace < old.Length) changes.Add(new(old[oldPlace], present[place]));
            (nextOld, next) = (oldPlace + 1, place + 1);
        }
        return changes;
    }

    private static int[] Ids(ImmutableArray<Block> blocks)
    {
        var ids = new int[blocks.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = blocks[i].Id;
        return ids;
    }

    private static void Between(List<Change> changes, ReadOnlySpan<Block> old, ReadOnlySpan<Block> present)
    {
        // One table in the place of one table: its rows will show what is left of it.
        if (old.Length == 1 && present.Length == 1 && old[0].Kind == present[0].Kind && !old[0].IsLeaf)
        {
            changes.Add(new(old[0], present[0]));
            return;
        }
        foreach (var block in old) changes.Add(new(block, null));
        foreach (var block in present) changes.Add(new(null, block));
    }

    /// <summary>The words that two blocks have in common, if they are enough to say that the one became the other.</summary>
    private static int Worth(Block old, Block present)
    {
        if (old.Id == present.Id) return old.IsShared ? Same : (4 * old.WordCount) + 3;
        if (!MayBecome(old, present)) return 0;
        var shared = Shared(old.Bag, present.Bag);
        var isNamed = old.Kind == BlockKind.Row && old.Children is [{ WordCount: > 0 } name, ..] && present.Children is [var other, ..] && name.Id == other.Id;
        return shared * 4 >= old.WordCount + present.WordCount || (isNamed && shared > 0) ? 4 * shared : 0;
    }

    private static bool MayBecome(Block old, Block present)
    {
        if (old.IsShared || present.IsShared) return false;
        if (old.Kind is BlockKind.Line or BlockKind.Rule) return false;
        if (old.Kind != present.Kind && !(IsParagraph(old) && IsParagraph(present))) return false;
        return old.Kind == BlockKind.Row || Math.Min(old.WordCount, present.WordCount) * 3 >= Math.Max(old.WordCount, present.WordCount); // else they cannot have enough in common
    }

    private static bool IsParagraph(Block block) => block.Kind is BlockKind.Paragraph or BlockKind.Plain;

    private static int Shared(int[] one, int[] other)
    {
        int i = 0, j = 0, shared = 0;
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j])
            {
                (i, j) = (i + 1, j + 1);
                shared++;
            }
            else if (one[i] < other[j]) i++;
            else j++;
        }
        return shared;
    }
}

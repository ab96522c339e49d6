using System.Collections.Immutable;

namespace Clausebook.Redlines;

/// <summary>A piece of a text: a paragraph or another leaf with words, or a list, table or quotation with blocks in it.</summary>
internal sealed class Block
{
    private readonly Lazy<Block>? unread;
    private readonly ImmutableArray<Word> words = [];
    private readonly ImmutableArray<Block> children = [];
    private readonly int number;
    private int[]? bag;

    /// <summary>A block that is known.</summary>
    public Block()
    {
    }

    /// <summary>A block that is read when somebody asks what is in it.</summary>
    public Block(Lazy<Block> unread) => this.unread = unread;

    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Its number: the same for two blocks that read the same and stand for the same.</summary>
    public required int Id { get; init; }

    /// <summary>The words of a leaf.</summary>
    public ImmutableArray<Word> Words
    {
        get => unread is null ? words : unread.Value.Words;
        init => words = value;
    }

    /// <summary>The blocks in it.</summary>
    public ImmutableArray<Block> Children
    {
        get => unread is null ? children : unread.Value.Children;
        init => children = value;
    }

    /// <summary>The level of a heading (1 for the title), or the first number of a list.</summary>
    public int Number
    {
        get => unread is null ? number : unread.Value.Number;
        init => number = value;
    }

    /// <summary>True for a cell that heads a column.</summary>
    public bool IsHeader { get; init; }

    /// <summary>True when the other text has the very same block: it needs no other to have come from or to have become.</summary>
    public bool IsShared => unread is not null;

    /// <summary>True for blocks that hold words and no blocks.</summary>
    public bool IsLeaf => Kind is BlockKind.Paragraph or BlockKind.Plain or BlockKind.Heading or BlockKind.Requirements or BlockKind.Line or BlockKind.Cell or BlockKind.Rule or BlockKind.Term;

    /// <summary>The ids of all words in it and below it, in ascending order: what is compared to see how much two blocks have in common.</summary>
    public int[] Bag => bag ??= Gather();

    /// <summary>How many words there are in it and below it.</summary>
    public int WordCount => Bag.Length;

    private int[] Gather()
    {
        List<int> ids = [];
        Gather(this, ids);
        ids.Sort();
        return [.. ids];
    }

    private static void Gather(Block block, List<int> ids)
    {
        foreach (var word in block.Words)
        {
            if (word.Counts) ids.Add(word.Id);
        }
        foreach (var child in block.Children) Gather(child, ids);
    }
}

using System.Globalization;

namespace Clausebook.Redlines;

/// <summary>
/// Prints the blocks of two texts as one: what changed in full, what did not as headings, the nearest paragraph, and a count of the rest.
/// The parts of a block are printed in the same way as those of the text, item by item and line by line.
/// </summary>
internal sealed class RedlineWriter(RedlineDraft draft)
{
    private const int NearLines = 3;
    private const int LowestHeading = 6;
    private readonly InlineWriter inline = new(draft);
    private int wordsAdded, wordsRemoved, sectionsAdded, sectionsRemoved;
    private int level = 2; // of the heading before: the page has one above the text
    private string section = "";

    /// <summary>How much changed of what was printed.</summary>
    public RedlineCount Total => new(wordsAdded, wordsRemoved, sectionsAdded, sectionsRemoved);

    /// <summary>Prints what became of the blocks that stand in a block.</summary>
    public void Write(Block old, Block present)
    {
        var changes = BlockDiff.Compare(old.Children, present.Children);
        var inside = present.Kind;
        Numbering numbering = new(inside, old.Number, present.Number);
        for (var i = 0; i < changes.Count;)
        {
            var end = i;
            while (end < changes.Count && changes[end].IsNone) end++;
            if (end > i) Unchanged(changes, i, end, inside, numbering);
            else Write(changes[end++], numbering);
            i = end;
        }
    }

    private void Write(Change change, Numbering numbering)
    {
        numbering.Next(change);
        if (change.Old is null) Whole(change.Present!, isOld: false, numbering);
        else if (change.Present is null) Whole(change.Old, isOld: true, numbering);
        else if (change.Present.IsLeaf) Changed(change.Old, change.Present, numbering);
        else if (change.Present.Kind == BlockKind.Table) new TableWriter(draft, this).Changed(change.Old, change.Present, section);
        else
        {
            Open(change.Present, "", numbering);
            Write(change.Old, change.Present);
            Close(change.Present);
        }
    }

    private void Unchanged(List<Change> changes, int start, int end, BlockKind inside, Numbering numbering)
    {
        var near = inside == BlockKind.Code ? NearLines : 1;
        List<Block> hidden = [];
        var isAlone = inside is BlockKind.List or BlockKind.NumberedList && end - start == (start > 0 ? 1 : 0) + (end < changes.Count ? 1 : 0) + 1; // saying that one item is left out takes as much room as the item
        for (var i = start; i < end; i++)
        {
            var block = changes[i].Present!;
            var isNear = (start > 0 && i - start < near) || (end < changes.Count && end - i <= near);
            if (block.Kind == BlockKind.Heading || ((isNear || isAlone) && (block.IsLeaf || block.Kind == BlockKind.Item)))
            {
                Hidden(hidden, inside);
                hidden.Clear();
                numbering.Next(changes[i]);
                if (block.Kind != BlockKind.Heading || block.Number > 1) Whole(block, isOld: null, numbering);
            }
            else
            {
                numbering.Next(changes[i]);
                hidden.Add(block);
            }
        }
        Hidden(hidden, inside);
    }

    private void Hidden(List<Block> blocks, BlockKind inside)
    {
        if (blocks.Count == 0) return;
        var (open, close) = inside switch
        {
            BlockKind.List or BlockKind.NumberedList => ("<li class=\"unchanged\">", "</li>\n"),
            BlockKind.Code => ("<span class=\"unchanged\">… ", "</span>\n"),
            BlockKind.Definitions => ("<dd class=\"unchanged\">", "</dd>\n"),
            _ => ("<p class=\"unchanged\">", "</p>\n"),
        };
        draft.Html(open);
        draft.Number(blocks.Count);
        draft.Html(" ");
        draft.Html(Noun(blocks));
        draft.Html(blocks.Count == 1 ? " unchanged" : "s unchanged");
        draft.Html(close);
    }

    private static string Noun(List<Block> blocks) => blocks.TrueForAll(b => b.Kind == blocks[0].Kind) ? blocks[0].Kind switch
    {
        BlockKind.Paragraph or BlockKind.Plain => "paragraph",
        BlockKind.List or BlockKind.NumberedList => "list",
        BlockKind.Item => "item",
        BlockKind.Line => "line",
        BlockKind.Table => "table",
        BlockKind.Code => "code block",
        _ => "part",
    }
    : "part";

    /// <summary>Prints a block as it is.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isOld">True when it went, false when it came, null when it stayed.</param>
    /// <param name="numbering">The numbers of the list that it is in.</param>
    private void Whole(Block block, bool? isOld, Numbering numbering)
    {
        if (block.Kind == BlockKind.Table)
        {
            new TableWriter(draft, this).Whole(block, isOld, section);
            return;
        }
        if (block.Kind == BlockKind.Heading) Count(isOld);
        Open(block, isOld switch { true => "removed", false => "added", null => "" }, numbering);
        if (block.IsLeaf) Leaf(block, isOld);
        Numbering own = new(block.Kind, block.Number, block.Number);
        foreach (var child in block.Children)
        {
            own.Next(isOld == true ? new(child, null) : new(null, child));
            Whole(child, isOld, own);
        }
        Close(block);
    }

    /// <summary>Prints the words of a leaf that came, went or stayed.</summary>
    public void Leaf(Block block, bool? isOld)
    {
        if (block.Words.IsEmpty) return;
        if (isOld is not { } gone)
        {
            inline.Unchanged(block.Words.AsSpan());
            return;
        }
        inline.Whole(block.Words.AsSpan(), gone);
        Count(block.Words.AsSpan(), gone);
    }

    private void Changed(Block old, Block present, Numbering numbering)
    {
        Open(present, "changed", numbering);
        Words(old, present);
        Close(present);
    }

    /// <summary>Prints the words of a leaf of which some changed.</summary>
    public void Words(Block old, Block present)
    {
        if (old.Id == present.Id)
        {
            inline.Unchanged(present.Words.AsSpan());
            return;
        }
        var edits = WordDiff.Compare(old.Words, present.Words);
        foreach (var edit in edits)
        {
            Count(old.Words.AsSpan()[edit.OldStart..edit.OldEnd], isOld: true);
            Count(present.Words.AsSpan()[edit.Start..edit.End], isOld: false);
        }
        inline.Changed(old.Words, present.Words, edits);
    }

    private void Count(ReadOnlySpan<Word> words, bool isOld)
    {
        foreach (var word in words)
        {
            if (!word.Counts) continue;
            if (isOld) wordsRemoved++;
            else wordsAdded++;
        }
    }

    private void Count(bool? sectionIsOld)
    {
        if (sectionIsOld == true) sectionsRemoved++;
        else if (sectionIsOld == false) sectionsAdded++;
    }

    private void Open(Block block, string mark, Numbering numbering)
    {
        if (block.Kind == BlockKind.Heading)
        {
            // One level below the page's own headings, and never two below the heading before, which may be of the other text.
            level = Math.Min(Math.Min(Math.Max(block.Number, 2) + 1, LowestHeading), level + 1);
            section = string.Concat(block.Words.Select(w => w.IsSpaced ? " " + w.Text : w.Text));
        }
        var tag = Tag(block.Kind);
        if (block.Kind == BlockKind.Requirements) mark = mark.Length == 0 ? "meets" : "meets " + mark;
        if (tag.Length > 0) draft.Html($"<{tag}");
        if (block.Kind == BlockKind.Item && numbering.NumberOf(mark == "removed") is { } number)
        {
            draft.Html(" value=\"");
            draft.Number(number);
            draft.Html("\"");
        }
        if (tag.Length > 0) draft.Html(mark.Length > 0 ? $" class=\"{mark}\">" : ">");
        if (block.Kind == BlockKind.Code) draft.Html("<code>");
        if (block.Kind == BlockKind.Requirements) draft.Html("Meets ");
    }

    private void Close(Block block)
    {
        if (block.Kind == BlockKind.Code) draft.Html("</code>");
        var tag = Tag(block.Kind);
        if (block.Kind == BlockKind.Line) draft.Html("\n");
        else if (tag.Length > 0) draft.Html(block.Kind == BlockKind.Rule ? "\n" : $"</{tag.Split(' ')[0]}>\n");
    }

    private string Tag(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph or BlockKind.Requirements => "p",
        BlockKind.Heading => string.Create(CultureInfo.InvariantCulture, $"h{level}"),
        BlockKind.List => "ul",
        BlockKind.NumberedList => "ol",
        BlockKind.Item => "li",
        BlockKind.Quote => "blockquote",
        BlockKind.Code => "pre tabindex=\"0\"",
        BlockKind.Rule => "hr",
        BlockKind.Definitions => "dl",
        BlockKind.Term => "dt",
        BlockKind.Definition => "dd",
        BlockKind.Footnotes => "div",
        _ => "",
    };
}

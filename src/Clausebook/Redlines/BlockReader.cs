using System.Collections.Immutable;
using System.Globalization;
using Clausebook.Loading;
using Clausebook.Loading.Bodies;

namespace Clausebook.Redlines;

/// <summary>Reads the blocks of a compiled body: what a redline compares is what readers see. Anchors, ids and captions are left out.</summary>
internal sealed class BlockReader
{
    private readonly MarkdownBody body;
    private readonly Vocabulary vocabulary;
    private readonly HtmlPieces html;
    private readonly WordReader words;
    private WordFormat? format;
    private string? link;
    private bool isTitle;

    private BlockReader(Chunk chunk, Vocabulary vocabulary)
    {
        (body, this.vocabulary) = (chunk.Body, vocabulary);
        html = new(chunk);
        words = new(vocabulary);
    }

    /// <summary>The block in a piece of a text; null when there is none.</summary>
    public static Block? Read(Chunk chunk, Vocabulary vocabulary) => new BlockReader(chunk, vocabulary).Container(BlockKind.Text, "", BlockKind.Paragraph).Children is [var block, ..] ? block : null;

    /// <summary>Reads up to the end tag. Words that stand free become leaves of their own.</summary>
    private Block Container(BlockKind kind, string end, BlockKind free, int number = 0)
    {
        var children = ImmutableArray.CreateBuilder<Block>();
        for (var piece = html.Next(); piece != HtmlPiece.End; piece = html.Next())
        {
            if (piece == HtmlPiece.Close && html.Name == end) break;
            if (piece == HtmlPiece.Slot && html.Slot.Kind == BodySlotKind.Requirements)
            {
                Flush(children, free);
                children.Add(Requirements(html.Slot.Index));
            }
            else if (piece != HtmlPiece.Open || !TryOpen(children, free)) Inline(piece);
        }
        Flush(children, free);
        return Make(kind, children.DrainToImmutable(), number);
    }

    private void Flush(ImmutableArray<Block>.Builder children, BlockKind free)
    {
        if (!words.IsEmpty) children.Add(Leaf(free, words.Take()));
    }

    /// <summary>Reads a block when its start tag was the last piece.</summary>
    private bool TryOpen(ImmutableArray<Block>.Builder children, BlockKind free)
    {
        var name = html.Name;
        if (name is "tbody" or "thead" || (name == "div" && !html.Tag.Contains("footnotes", StringComparison.Ordinal))) return true; // what is in them counts
        if (name is not ("p" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "li" or "blockquote" or "pre" or "table" or "caption" or "tr" or "th" or "td" or "hr" or "dl" or "dt" or "dd" or "div")) return false;
        Flush(children, free);
        switch (name)
        {
            case "p": children.Add(Leaf(BlockKind.Paragraph, name)); break;
            case "ul": children.Add(Container(BlockKind.List, name, BlockKind.Plain)); break;
            case "ol": children.Add(Container(BlockKind.NumberedList, name, BlockKind.Plain, FirstNumber())); break;
            case "li": children.Add(Container(BlockKind.Item, name, BlockKind.Plain)); break;
            case "blockquote": children.Add(Container(BlockKind.Quote, name, BlockKind.Plain)); break;
            case "table": children.Add(Container(BlockKind.Table, name, BlockKind.Plain)); break;
            case "tr": children.Add(Container(BlockKind.Row, name, BlockKind.Plain)); break;
            case "th" or "td": children.Add(Leaf(BlockKind.Cell, name, isHeader: name == "th")); break;
            case "dl": children.Add(Container(BlockKind.Definitions, name, BlockKind.Plain)); break;
            case "dt": children.Add(Leaf(BlockKind.Term, name)); break;
            case "dd": children.Add(Container(BlockKind.Definition, name, BlockKind.Plain)); break;
            case "div": children.Add(Container(BlockKind.Footnotes, name, BlockKind.Plain)); break;
            case "pre": children.Add(Code()); break;
            case "hr": children.Add(Leaf(BlockKind.Rule, [])); break;
            case "caption": Skip(name); break;
            default: children.Add(Leaf(BlockKind.Heading, name, isTitle ? 1 : name[1] - '0')); break;
        }
        return true;
    }

    private Block Leaf(BlockKind kind, string end, int number = 0, bool isHeader = false)
    {
        for (var piece = html.Next(); piece != HtmlPiece.End && !(piece == HtmlPiece.Close && html.Name == end); piece = html.Next()) Inline(piece);
        return Leaf(kind, words.Take(), number, isHeader);
    }

    private void Inline(HtmlPiece piece)
    {
        switch (piece)
        {
            case HtmlPiece.Text: words.Add(html.Text, format, link); break;
            case HtmlPiece.Slot: Slot(html.Slot); break;
            case HtmlPiece.Open when html.Name == "br": words.AddLineBreak(); break;
            case HtmlPiece.Open when html.Name == "a" && !html.Tag.Contains("footnote-ref", StringComparison.Ordinal): Skip("a"); break; // ways to and fro on a page
            case HtmlPiece.Open when html.Name is "strong" or "em" or "code" or "sup" or "span": format = new(format, $"<{html.Name}{html.Tag}>", $"</{html.Name}>"); break;
            case HtmlPiece.Close when html.Name is "strong" or "em" or "code" or "sup" or "span": format = format?.Outer; break;
            default: break;
        }
    }

    private void Slot(BodySlot slot)
    {
        switch (slot.Kind)
        {
            case BodySlotKind.LinkStart:
                link = body.Links[slot.Index].Target;
                format = new(format, "", "", slot.Index);
                break;
            case BodySlotKind.LinkEnd:
                link = null;
                format = format?.Outer;
                break;
            case BodySlotKind.Image or BodySlotKind.ObligationLabel: words.AddSlot(SlotMeaning.Of(body, slot), slot, format); break;
            case BodySlotKind.TitleStart: isTitle = true; break;
            default: break;
        }
    }

    private Block Requirements(int heading)
    {
        foreach (var requirement in body.Headings[heading].Satisfies) words.Add(" " + requirement.Text, null, null);
        return Leaf(BlockKind.Requirements, words.Take());
    }

    private Block Code()
    {
        var lines = ImmutableArray.CreateBuilder<Block>();
        var text = "";
        for (var piece = html.Next(); piece != HtmlPiece.End && !(piece == HtmlPiece.Close && html.Name == "pre"); piece = html.Next())
        {
            if (piece == HtmlPiece.Text) text += html.Text;
        }
        foreach (var line in text.AsSpan().TrimEnd('\n').EnumerateLines())
        {
            words.AddWhole(line.ToString());
            lines.Add(Leaf(BlockKind.Line, words.Take()));
        }
        return Make(BlockKind.Code, lines.DrainToImmutable(), 0);
    }

    private void Skip(string end)
    {
        while (html.Next() is var piece && piece != HtmlPiece.End && !(piece == HtmlPiece.Close && html.Name == end))
        {
            // not compared
        }
    }

    /// <summary>The number of a numbered list's first item: it is printed where it is not 1.</summary>
    private int FirstNumber()
    {
        const string Start = " start=\"";
        var at = html.Tag.IndexOf(Start, StringComparison.Ordinal);
        return at >= 0 && int.TryParse(html.Tag.AsSpan(at + Start.Length).TrimEnd('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
    }

    private Block Make(BlockKind kind, ImmutableArray<Block> children, int number)
    {
        var ids = new int[children.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = children[i].Id;
        return new() { Kind = kind, Id = vocabulary.Block(kind, number, ids), Children = children, Number = number };
    }

    private Block Leaf(BlockKind kind, ImmutableArray<Word> found, int number = 0, bool isHeader = false)
    {
        var ids = new int[found.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = found[i].Id;
        // Words in a paragraph and words that stand free read the same: an item does not change because a second paragraph joins it.
        return new() { Kind = kind, Id = vocabulary.Block(kind == BlockKind.Plain ? BlockKind.Paragraph : kind, number, ids), Words = found, Number = number, IsHeader = isHeader };
    }
}

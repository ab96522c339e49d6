using System.Collections.Immutable;
using System.Text;
using Clausebook.Findings;
using Clausebook.Loading.Bodies;
using Clausebook.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Clausebook.Loading;

/// <summary>Reads off a syntax tree, in one pass, what rules and pages need to know.</summary>
internal sealed class MarkdownWalk(SourceText source, int offset, AvoidedWords avoided, BodyDraft draft)
{
    private readonly HeadingIds ids = new();
    private readonly bool mayHoldPlaceholders = PlaceholderFinder.MayFind(source.Text.AsSpan(offset));
    private readonly bool mayHoldAvoidedWords = avoided.MayFind(source.Text.AsSpan(offset));
    private readonly ImmutableArray<Heading>.Builder headings = ImmutableArray.CreateBuilder<Heading>();
    private readonly ImmutableArray<Link>.Builder links = ImmutableArray.CreateBuilder<Link>();
    private readonly ImmutableArray<Image>.Builder images = ImmutableArray.CreateBuilder<Image>();
    private readonly ImmutableArray<Obligation>.Builder obligations = ImmutableArray.CreateBuilder<Obligation>();
    private readonly ImmutableArray<Placeholder>.Builder placeholders = ImmutableArray.CreateBuilder<Placeholder>();
    private readonly ImmutableArray<AvoidedWord>.Builder avoidedWords = ImmutableArray.CreateBuilder<AvoidedWord>();
    private readonly ImmutableArray<RawHtml>.Builder rawHtml = ImmutableArray.CreateBuilder<RawHtml>();

    public MarkdownBody Run(MarkdownDocument syntax, BodyCompiler compiler)
    {
        VisitAll(syntax);
        draft.Headings = headings.DrainToImmutable();
        var (html, slots) = compiler.Compile(syntax);
        return new MarkdownBody(html, slots)
        {
            Headings = draft.Headings,
            Links = links.DrainToImmutable(),
            Images = images.DrainToImmutable(),
            Obligations = obligations.DrainToImmutable(),
            Placeholders = placeholders.DrainToImmutable(),
            AvoidedWords = avoidedWords.DrainToImmutable(),
            RawHtml = rawHtml.DrainToImmutable(),
            Anchors = ids.Taken,
        };
    }

    // In the order of the text. Markdig's parser bounds the depth, and its own Descendants() makes two stacks for each paragraph.
    private void VisitAll(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            Visit(container[i]);
            if (container[i] is ContainerBlock inner) VisitAll(inner);
        }
    }

    private void Visit(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading: Visit(heading); break;
            case ListItemBlock item when item.Count > 0 && item[0] is ParagraphBlock paragraph: Visit(item, paragraph); break;
            case HtmlBlock raw: Html(raw.Span, raw.Lines.ToString()); break;
            default: break;
        }
        if (block is LeafBlock { Inline: { } inline }) Visit(inline, block.Span);
    }

    private void Visit(HeadingBlock block)
    {
        var attributes = block.GetData(AttributeExtension.Key) as AttributeBlock;
        var text = PlainText.Of(block.Inline);
        var id = attributes?.Id is { } written ? ids.Take(written) : ids.FromText(text);
        block.GetAttributes().Id = id;
        draft.Number(block, headings.Count);
        headings.Add(new(block.Level, text, id, attributes?.Requirements(At) ?? [], At(block.Span.Start)));
    }

    private void Visit(ListItemBlock item, ParagraphBlock paragraph)
    {
        var attributes = paragraph.GetData(AttributeExtension.Key) as AttributeBlock;
        var id = attributes?.Id is { } written ? ids.Take(written) : null;
        if (id is not null) item.GetAttributes().Id = id;
        if (paragraph.Inline?.FirstChild is not EmphasisInline { DelimiterCount: 2 } strong) return;
        if (ObligationLabel.TryParse(PlainText.Of(strong), source.Text, offset + strong.Span.Start, out var label))
        {
            draft.Number(strong, obligations.Count);
            obligations.Add(new(id, label.Level, label.Addressees(source.At), PlainText.After(strong), At(paragraph.Span.Start)));
        }
    }

    private void Visit(ContainerInline inline, SourceSpan span)
    {
        var code = mayHoldPlaceholders ? new List<(int, int)>() : null;
        VisitAll(inline, code);
        if (code is null) return;
        var start = offset + span.Start;
        var end = Math.Min(offset + span.End + 1, source.Text.Length);
        if (end > start && PlaceholderFinder.MayFind(source.Text.AsSpan(start, end - start))) placeholders.AddRange(PlaceholderFinder.Find(source, start, end, code));
    }

    private void VisitAll(ContainerInline container, List<(int Start, int End)>? code)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            switch (child)
            {
                case CodeInline or VariableInline: code?.Add((offset + child.Span.Start, offset + child.Span.End + 1)); break;
                case LiteralInline literal when mayHoldAvoidedWords: Visit(literal); break;
                case LinkInline { IsImage: true } image:
                    draft.Number(image, images.Count);
                    images.Add(new(image.Url ?? "", PlainText.Of(image), At(image.Span.Start)));
                    break;
                case LinkInline link:
                    draft.Number(link, links.Count);
                    links.Add(new(link.Url ?? "", PlainText.Of(link), At(link.Span.Start)));
                    break;
                case AutolinkInline auto:
                    draft.Number(auto, links.Count);
                    links.Add(new(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, auto.Url, At(auto.Span.Start)));
                    break;
                case HtmlInline raw: Html(raw.Span, raw.Tag); break;
                default: break;
            }
            if (child is ContainerInline inner) VisitAll(inner, code);
        }
    }

    private void Visit(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        var first = literal.Span.Start;
        // Tables trim their cells after the text has got its place.
        while (!words.IsEmpty && words[0] != ' ' && offset + first < source.Text.Length && source.Text[offset + first] == ' ') first++;
        foreach (var (start, text) in avoided.Find(words)) avoidedWords.Add(new(text, At(first + start)));
    }

    private void Html(SourceSpan span, string text)
    {
        // Comments are for authors; they never reach the page and need no finding. What stands beside one in the same block does.
        var shown = WithoutComments(text);
        if (shown.Length == 0) return;
        var line = shown.Split('\n', 2)[0].Trim();
        rawHtml.Add(new(line.Length > 60 ? line[..60] : line, At(span.Start)));
    }

    private static string WithoutComments(string text)
    {
        var shown = new StringBuilder();
        var position = 0;
        while (text.IndexOf("<!--", position, StringComparison.Ordinal) is >= 0 and var start)
        {
            shown.Append(text, position, start - position);
            var end = text.IndexOf("-->", start + 4, StringComparison.Ordinal);
            position = end < 0 ? text.Length : end + 3;
        }
        return shown.Append(text, position, text.Length - position).ToString().Trim();
    }

    private SourceLocation At(int position) => source.At(Math.Min(offset + position, source.Text.Length));
}

using Clausebook.Loading;
using Clausebook.Model;
using Clausebook.Rendering.Markdown;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace Clausebook.Rendering;

/// <summary>
/// Prints the body of a document as HTML. The syntax tree is the loader's and is not changed: what differs from plain Markdown (addresses,
/// tables, obligations, raw HTML) is decided by renderers of our own while it is printed.
/// </summary>
internal static class MarkdownRenderer
{
    /// <summary>The HTML of a document's body as it stands on the page at <paramref name="place"/>.</summary>
    public static HtmlBytes Render(DocumentedInformation document, Place place)
    {
        if (document.Body is not MarkdownBody { Syntax.Count: > 0 } body) return HtmlBytes.Empty;
        using Utf8Writer writer = new();
        HtmlRenderer renderer = new(writer);
        LinkPrinter links = new(place, document);
        CurrentSection section = new();
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new SectionHeading(place, document, section));
        renderer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new ObligationParagraph());
        renderer.ObjectRenderers.ReplaceOrAdd<EmphasisInlineRenderer>(new ObligationLabelBadge(place));
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new PlainCodeBlock());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new EscapedHtmlBlock());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new EscapedHtmlInline());
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkOrImage(links));
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new Autolink(links));
        // In front of the renderers for containers, which would take tables apart.
        renderer.ObjectRenderers.Insert(0, new ScrollingTable(section));
        renderer.ObjectRenderers.Insert(0, new TaskMark());
        renderer.ObjectRenderers.Insert(0, new HtmlFootnoteGroupRenderer());
        renderer.ObjectRenderers.Insert(0, new HtmlFootnoteLinkRenderer());
        renderer.ObjectRenderers.Insert(0, new HtmlDefinitionListRenderer());
        renderer.Render(body.Syntax);
        return new HtmlBytes(writer.Written.ToArray());
    }
}

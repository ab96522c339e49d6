using System.Collections.Immutable;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Clausebook.Loading.Bodies;

/// <summary>
/// Prints bodies as HTML with slots. What differs from plain Markdown (tables, obligations, raw HTML) is decided by renderers of our own;
/// what depends on the page is left to it. One compiler serves one thread.
/// </summary>
internal sealed class BodyCompiler
{
    private readonly BodyDraft draft;
    private readonly HtmlRenderer renderer;

    /// <summary>A compiler that prints into a draft.</summary>
    public BodyCompiler(BodyDraft draft)
    {
        this.draft = draft;
        renderer = new HtmlRenderer(draft.Text);
        var printers = renderer.ObjectRenderers;
        printers.ReplaceOrAdd<HeadingRenderer>(new SectionHeading(draft));
        printers.ReplaceOrAdd<ParagraphRenderer>(new ObligationParagraph());
        printers.ReplaceOrAdd<EmphasisInlineRenderer>(new ObligationLabelSlot(draft));
        printers.ReplaceOrAdd<CodeBlockRenderer>(new PlainCodeBlock());
        printers.ReplaceOrAdd<HtmlBlockRenderer>(new EscapedHtmlBlock());
        printers.ReplaceOrAdd<HtmlInlineRenderer>(new EscapedHtmlInline());
        printers.ReplaceOrAdd<LinkInlineRenderer>(new LinkOrImage(draft));
        printers.ReplaceOrAdd<AutolinkInlineRenderer>(new Autolink(draft));
        // In front of the renderers for containers, which would take tables apart.
        printers.Insert(0, new ScrollingTable(draft));
        printers.Insert(0, new TaskMark());
        printers.Insert(0, new HtmlFootnoteGroupRenderer());
        printers.Insert(0, new HtmlFootnoteLinkRenderer());
        printers.Insert(0, new HtmlDefinitionListRenderer());
    }

    /// <summary>The HTML of a body whose headings, links, images and obligations the draft knows.</summary>
    public (ReadOnlyMemory<byte> Html, ImmutableArray<BodySlot> Slots) Compile(MarkdownDocument syntax)
    {
        renderer.EnsureLine(); // the last body may have ended within a line
        draft.Restart();
        renderer.Render(syntax);
        return draft.Finish();
    }
}

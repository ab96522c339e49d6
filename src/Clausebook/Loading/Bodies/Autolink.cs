using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Clausebook.Loading.Bodies;

/// <summary>Prints an address that was written out, such as <c>&lt;https://example.org&gt;</c>.</summary>
internal sealed class Autolink(BodyDraft draft) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        draft.Inline(renderer, BodySlotKind.LinkStart, draft.IndexOf(obj)!.Value);
        renderer.WriteEscape(obj.Url);
        draft.Inline(renderer, BodySlotKind.LinkEnd);
    }
}

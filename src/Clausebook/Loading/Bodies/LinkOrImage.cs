using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Clausebook.Loading.Bodies;

/// <summary>Leaves slots for links and pictures: where they lead depends on the page, and whether a picture is shown too.</summary>
internal sealed class LinkOrImage(BodyDraft draft) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var index = draft.IndexOf(obj)!.Value;
        if (obj.IsImage)
        {
            draft.Inline(renderer, BodySlotKind.Image, index);
            return;
        }
        draft.Inline(renderer, BodySlotKind.LinkStart, index);
        renderer.WriteChildren(obj);
        draft.Inline(renderer, BodySlotKind.LinkEnd);
    }
}

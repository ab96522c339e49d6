using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Clausebook.Loading.Bodies;

/// <summary>Leaves a slot for the label of an obligation, <c>**MUST (all-staff):**</c>; other emphasis is printed as usual.</summary>
internal sealed class ObligationLabelSlot(BodyDraft draft) : HtmlObjectRenderer<EmphasisInline>
{
    private readonly EmphasisInlineRenderer usual = new();

    protected override void Write(HtmlRenderer renderer, EmphasisInline obj)
    {
        if (draft.IndexOf(obj) is { } obligation) draft.Inline(renderer, BodySlotKind.ObligationLabel, obligation);
        else usual.Write(renderer, obj);
    }
}

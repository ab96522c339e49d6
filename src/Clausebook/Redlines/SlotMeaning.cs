using Clausebook.Loading;
using Clausebook.Loading.Bodies;

namespace Clausebook.Redlines;

/// <summary>What a slot stands for, apart from its place: two slots that mean the same are printed the same.</summary>
internal static class SlotMeaning
{
    /// <summary>The meaning in one line.</summary>
    public static string Of(MarkdownBody body, BodySlot slot) => slot.Kind switch
    {
        BodySlotKind.LinkStart => body.Links[slot.Index].Target,
        BodySlotKind.Image => $"{body.Images[slot.Index].Target}\0{body.Images[slot.Index].Alternative}",
        BodySlotKind.ObligationLabel => string.Join(' ', [body.Obligations[slot.Index].Level.ToString(), .. body.Obligations[slot.Index].Addressees.Select(a => a.Text)]),
        BodySlotKind.Requirements => string.Join(' ', body.Headings[slot.Index].Satisfies.Select(r => r.Text)),
        _ => "",
    };
}

using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>A sentence that binds somebody.</summary>
/// <param name="Level">How strongly.</param>
/// <param name="Who">Whom it binds; empty when it names nobody.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Address">Where it stands, or null.</param>
public sealed record ObligationView(Badge Level, string Who, string Text, Address? Address)
{
    internal static ImmutableArray<ObligationView> Of(Place place, DocumentedInformation document) => [.. document.Body.Obligations.Select(o => new ObligationView(
        Wording.Of(o.Level), place.Titles(o.Addressees),
        o.Text, o.Id is null ? null : Rendering.Address.Fragment(o.Id)))];

    /// <summary>A sentence of a document as seen from another page.</summary>
    internal static ObligationView Of(Place place, DocumentedInformation document, Obligation obligation) =>
        new(Wording.Of(obligation.Level), place.Titles(obligation.Addressees), obligation.Text, place.To(Handbook.Page(document), obligation.Id));
}

using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>The register of all documents, by type and id.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Count">How many documents there are: "35 documents".</param>
/// <param name="Groups">The documents by type.</param>
public sealed record DocumentsPage(PageFrame Frame, string Count, ImmutableArray<DocumentsPage.Group> Groups) : HandbookPage(Frame)
{
    /// <summary>The documents of one type.</summary>
    /// <param name="Title">What they are called.</param>
    /// <param name="Rows">The documents, by id.</param>
    public sealed record Group(string Title, ImmutableArray<Row> Rows);

    /// <summary>One document.</summary>
    /// <param name="Link">Its id.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Version">Its version, or null.</param>
    /// <param name="Status">Where it stands in its life.</param>
    /// <param name="Owner">The owner's role, or null.</param>
    /// <param name="Approved">When its present text was approved, or null.</param>
    /// <param name="NextReview">When it is to be reviewed next, or null.</param>
    /// <param name="Classification">Who may see it.</param>
    public sealed record Row(PageLink Link, string Title, string? Version, Badge Status, PageLink? Owner, Day? Approved, Day? NextReview, string Classification);

    // The order in which documents direct each other, then whatever types a team adds.
    private static readonly string[] TypeOrder = ["scope", "policy", "topic-policy", "standard", "procedure", "plan", "guideline"];

    internal static DocumentsPage From(Place place)
    {
        var groups = place.Book.System.Policies
            .GroupBy(p => p.Type, StringComparer.Ordinal)
            .OrderBy(g => Array.IndexOf(TypeOrder, g.Key) is var order and >= 0 ? order : TypeOrder.Length)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Group(TypeName(place.Book.System, g.Key), [.. g.OrderBy(p => p.Id, NaturalOrder.Instance).Select(p => RowOf(place, p))]));
        return new(place.Frame("Documents", Register.Documents), Wording.Count(place.Book.System.Policies.Length, "document"), [.. groups]);
    }

    internal static string TypeName(ManagementSystem system, string type) =>
        system.TypeTitles.TryGetValue(type, out var title) ? title.Many : Wording.Title(type);

    private static Row RowOf(Place place, Policy policy)
    {
        var history = place.Book.Stamped.HistoryOf(policy);
        return new(
            new PageLink(policy.Id, place.To(Handbook.Page(policy))), policy.Title, history.Version, Wording.Of(policy.Status), place.Role(policy.Owner),
            history.IsApprovedText ? Day.Of(history.Approval?.On) : null, Day.Of(policy.NextReview), Wording.Of(policy.Classification));
    }
}

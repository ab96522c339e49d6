using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>The register of all documented information (ISO/IEC 27001 7.5): documents by type and id, the Statement of Applicability, and the records.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Documents">How many documents there are: "35 documents".</param>
/// <param name="Records">How many records there are besides: "12 records".</param>
/// <param name="Groups">What there is, by type.</param>
public sealed record DocumentsPage(PageFrame Frame, string Documents, string Records, ImmutableArray<DocumentsPage.Group> Groups) : HandbookPage(Frame)
{
    /// <summary>What is of one type.</summary>
    /// <param name="Title">What it is called.</param>
    /// <param name="Rows">The documents or records, by id.</param>
    public sealed record Group(string Title, ImmutableArray<Row> Rows);

    /// <summary>One document or record.</summary>
    /// <param name="Link">Its id.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Version">Its version; null for what is not versioned.</param>
    /// <param name="Status">Where it stands in its life; null for what has no stages.</param>
    /// <param name="Owner">The owner's role, or null.</param>
    /// <param name="Approved">When its present text was approved, or null.</param>
    /// <param name="InForceFrom">From when it binds as it is, or null.</param>
    /// <param name="NextReview">When it is to be reviewed next, or null.</param>
    /// <param name="Classification">Who may see it.</param>
    public sealed record Row(PageLink Link, string Title, string? Version, Badge? Status, PageLink? Owner, Day? Approved, Day? InForceFrom, Day? NextReview, string Classification);

    // The order in which documents direct each other, then whatever types a team adds.
    private static readonly string[] TypeOrder = ["scope", "policy", "topic-policy", "standard", "procedure", "plan", "guideline"];

    internal static DocumentsPage From(Place place)
    {
        var system = place.Book.System;
        var documents = system.Policies
            .GroupBy(p => p.Type, StringComparer.Ordinal)
            .OrderBy(g => Array.IndexOf(TypeOrder, g.Key) is var order and >= 0 ? order : TypeOrder.Length)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => GroupOf(place, g.Key, g));
        var records = system.Records.GroupBy(r => r.Type, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => GroupOf(place, g.Key, g));
        return new(
            place.Frame("Documented information", Register.Documents), Wording.Count(system.Policies.Length, "document"), Wording.Count(system.Records.Length, "record"),
            [.. documents, .. Applicability(place), .. records]);
    }

    internal static string KindOf(ManagementSystem system, string type) =>
        system.TypeTitles.TryGetValue(type, out var title) ? title.One : Wording.Title(type);

    internal static string TypeName(ManagementSystem system, string type) =>
        system.TypeTitles.TryGetValue(type, out var title) ? title.Many : Wording.Title(type);

    private static Group GroupOf(Place place, string type, IEnumerable<DocumentedInformation> documents) =>
        new(TypeName(place.Book.System, type), [.. documents.OrderBy(d => d.Id, NaturalOrder.Instance).Select(d => RowOf(place, d))]);

    /// <summary>The control records are one document to their readers: the Statement of Applicability, in force since its latest decision.</summary>
    private static IEnumerable<Group> Applicability(Place place)
    {
        var records = place.Book.System.Controls;
        if (records.IsEmpty) return [];
        var latest = records.Max(r => place.Book.Stamped.InForceFrom(r));
        return [new("Statement of Applicability", [new(place.Link(Register.Applicability, text: "SoA"), Wording.Count(records.Length, "control decision"), null, null, null, null, Day.Of(latest), null, "")])];
    }

    private static Row RowOf(Place place, DocumentedInformation document)
    {
        var history = place.Book.Stamped.HistoryOf(document);
        var policy = document as Policy;
        return new(
            new PageLink(document.Id, place.To(Handbook.Page(document))), document.Title, history.Version, policy is null ? null : Wording.Of(policy.Status), place.Role(document.Owner),
            history.IsApprovedText ? Day.Of(history.Approval?.On) : null, Day.Of(place.Book.Stamped.InForceFrom(document)), Day.Of(policy?.NextReview), Wording.Of(document.Classification));
    }
}

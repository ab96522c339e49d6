using System.Collections.Immutable;
using Clausebook.History;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>The first page: where do I go, and is it current?</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Documents">The register of documents.</param>
/// <param name="Roles">The register of roles.</param>
/// <param name="Audiences">The groups that documents bind, each with its page of rules.</param>
/// <param name="Applicability">The Statement of Applicability.</param>
/// <param name="Coverage">The clause coverage.</param>
/// <param name="Gaps">The gaps on the coverage page.</param>
/// <param name="Changes">The changes.</param>
/// <param name="Since">What changed since audits and tags, the latest first; not more than fit.</param>
/// <param name="Reviews">The reviews due.</param>
/// <param name="Findings">The findings on the about page.</param>
/// <param name="Figures">The numbers that sum the system up.</param>
/// <param name="Attention">What needs somebody to act, in words.</param>
/// <param name="Recent">What changed in the last 90 days, newest first.</param>
/// <param name="MoreRecent">How many more changed than are listed.</param>
public sealed record HomePage(
    PageFrame Frame, PageLink Documents, PageLink Roles, ImmutableArray<PageLink> Audiences, PageLink Applicability, PageLink Coverage, PageLink Gaps, PageLink Changes, ImmutableArray<PageLink> Since,
    PageLink Reviews, PageLink Findings, ImmutableArray<Figure> Figures, ImmutableArray<HomePage.Point> Attention, ImmutableArray<HomePage.Change> Recent, int MoreRecent)
    : HandbookPage(Frame)
{
    private const int Listed = 12;
    private const int SinceListed = 3;

    /// <summary>True when nothing needs attention.</summary>
    public bool IsQuiet => Attention.IsEmpty;

    /// <summary>Something that needs attention.</summary>
    /// <param name="Link">What it is, leading to the list.</param>
    /// <param name="Tone">How pressing it is.</param>
    public sealed record Point(PageLink Link, Tone Tone)
    {
        /// <summary>The tone's class name.</summary>
        public string Class => Wording.ClassOf(Tone);
    }

    /// <summary>A document that changed.</summary>
    /// <param name="Day">When the change came into force.</param>
    /// <param name="Document">The document.</param>
    /// <param name="Version">Its version with that change, or null.</param>
    public sealed record Change(Day Day, PageLink Document, string? Version);

    internal static HomePage From(Place place)
    {
        var book = place.Book;
        var recent = Changed(place).ToList();
        return new(
            Frame: place.Frame("Home", Register.Home),
            Documents: place.Link(Register.Documents),
            Roles: place.Link(Register.Roles),
            Audiences: [.. book.System.Roles.Values.Where(r => r.IsAudience).Select(r => DutiesPage.LinkTo(place, r) ?? place.Link(Register.Roles, r.Id, r.Title))],
            Applicability: place.Link(Register.Applicability),
            Coverage: place.Link(Register.Coverage),
            Gaps: place.Link(Register.Coverage, "page:gaps", "Gaps in coverage"),
            Changes: place.Link(Register.Changes),
            Since: [.. book.Since.Points.Take(SinceListed).Select(point => SincePage.LinkTo(place, point))],
            Reviews: place.Link(Register.Reviews),
            Findings: place.Link(Register.About, "page:findings", "Findings of the check"),
            Figures: [.. Counted(book.System)],
            Attention: [.. AttentionPoints.Of(place)],
            Recent: [.. recent.Take(Listed)],
            MoreRecent: Math.Max(0, recent.Count - Listed));
    }

    private static IEnumerable<Figure> Counted(ManagementSystem system)
    {
        yield return new(system.Policies.Count(p => p.Status == DocumentStatus.Approved), "documents in force");
        var rows = system.Applicability.Rows;
        yield return new(rows.Count(r => r.Record?.Applicable == true), "controls applicable");
        yield return new(rows.Count(r => r.Record is { Applicable: true, Status: ImplementationStatus.Implemented }), "controls implemented");
        yield return new(rows.Count(r => r.Record?.Applicable == false), "controls excluded");
    }

    private static IEnumerable<Change> Changed(Place place)
    {
        var since = place.Book.System.AsOf.AddDays(-90);
        return place.Book.System.Policies
            .Select(document => place.Book.Stamped.HistoryOf(document).Latest is { } latest ? new Recently(document, latest, Day.Of(latest.InForceSince)) : null)
            .OfType<Recently>()
            .Where(change => change.Day.Date >= since)
            .Order(Comparer<Recently>.Create(Recently.NewestFirst))
            .Select(change => new Change(change.Day, place.ByTitle(change.Document), change.Latest.Version));
    }

    private sealed record Recently(Policy Document, Revision Latest, Day Day)
    {
        public static int NewestFirst(Recently a, Recently b) =>
            b.Day.Date.CompareTo(a.Day.Date) is not 0 and var order ? order : string.CompareOrdinal(a.Document.Id, b.Document.Id);
    }
}

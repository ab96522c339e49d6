using System.Collections.Immutable;
using Clausebook.Comparison;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>What changed since an audit or a tag: the first question of the next audit.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Audit">The audit, or null for a tag.</param>
/// <param name="Tag">The tag, or null for an audit.</param>
/// <param name="Since">The day of the former state.</param>
/// <param name="Commit">Its commit, shortened; null when there is none.</param>
/// <param name="FullCommit">Its commit, in full, or null.</param>
/// <param name="Reason">Why nothing can be said, or null.</param>
/// <param name="Documents">The documents that changed.</param>
/// <param name="Controls">The controls about which something else is decided.</param>
/// <param name="Coverage">What was won and lost, by framework.</param>
/// <param name="Reviews">The reviews done.</param>
/// <param name="Roles">The roles that others hold.</param>
/// <param name="Records">The records that changed.</param>
public sealed record SincePage(
    PageFrame Frame, PageLink? Audit, string? Tag, Day Since, string? Commit, string? FullCommit, string? Reason, ImmutableArray<SincePage.Document> Documents, ImmutableArray<SincePage.Entry> Controls,
    ImmutableArray<SincePage.Framework> Coverage, ImmutableArray<SincePage.Entry> Reviews, ImmutableArray<SincePage.Entry> Roles, ImmutableArray<SincePage.Entry> Records) : HandbookPage(Frame)
{
    /// <summary>True when nothing changed.</summary>
    public bool IsQuiet => Reason is null && Documents.IsEmpty && Controls.IsEmpty && Coverage.IsEmpty && Reviews.IsEmpty && Roles.IsEmpty && Records.IsEmpty;

    /// <summary>How many documents changed, in words: "1 new, 2 changed".</summary>
    public string DocumentCounts { get; private init; } = "";

    /// <summary>A document that changed.</summary>
    /// <param name="Change">What became of it.</param>
    /// <param name="Link">The document by its id; plain text when it is gone.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Versions">Its version, or its old and new one.</param>
    /// <param name="ApprovedBy">Who approved the present text, or null when nobody did in between.</param>
    /// <param name="ApprovedOn">The day of that approval, or null.</param>
    /// <param name="What">What changed, as its authors said.</param>
    /// <param name="Redlines">The pages that show the changes of text.</param>
    public sealed record Document(string Change, PageLink Link, string Title, string Versions, string? ApprovedBy, Day? ApprovedOn, ImmutableArray<string> What, ImmutableArray<PageLink> Redlines);

    /// <summary>Something else that changed.</summary>
    /// <param name="Link">What it is.</param>
    /// <param name="What">What changed about it.</param>
    public sealed record Entry(PageLink Link, ImmutableArray<string> What);

    /// <summary>What was won and lost in a framework.</summary>
    /// <param name="Name">The framework's name.</param>
    /// <param name="Fragment">The fragment of its section.</param>
    /// <param name="Won">What is covered now and was not.</param>
    /// <param name="Lost">What was covered and is not any more.</param>
    public sealed record Framework(string Name, string Fragment, ImmutableArray<Entry> Won, ImmutableArray<Entry> Lost);

    internal static IEnumerable<PlannedPage> All(Handbook book) => book.Since.Points.Select(point => new PlannedPage(point.Page, place => From(place, point)));

    /// <summary>The way to a point's page: "Since AUD-2026-1 (3 Feb 2026)".</summary>
    internal static PageLink LinkTo(Place place, SincePoint point) => new($"Since {Named(point)} ({new Day(point.Day).Text})", place.To(point.Page));

    private static SincePage From(Place place, SincePoint point)
    {
        var (changes, reason) = place.Book.Since.Of(point);
        SincePage page = new(
            Frame: place.Frame($"Changes since {Named(point)}", Register.Changes, [place.Link(Register.Changes)]),
            Audit: point.Audit is null ? null : place.ByTitle(point.Audit),
            Tag: point.Audit is null ? point.Name : null,
            Since: new Day(point.Day),
            Commit: changes is null ? null : Wording.ShortCommit(changes.From.Commit),
            FullCommit: changes?.From.Commit,
            Reason: reason,
            Documents: [], Controls: [], Coverage: [], Reviews: [], Roles: [], Records: []);
        return changes is null ? page : page with
        {
            DocumentCounts = ChangeWords.Counts(changes.Documents.Select(d => d.Kind)),
            Documents = [.. changes.Documents.Select(d => Of(place, d))],
            Controls = [.. changes.Decisions.Select(c => new Entry(Control(place, c), [.. ChangeWords.Of(c)]))],
            Coverage = [.. changes.Coverage.Select((c, i) => new Framework(c.Name, $"page:coverage-{i}", Of(place, c.Framework, c.Won), Of(place, c.Framework, c.Lost)))],
            Reviews = [.. changes.Reviews.Select(r => new Entry(Link(place, r.Id, r.Title), [ChangeWords.Of(r)]))],
            Roles = [.. changes.Roles.Select(r => new Entry(place.Role(r.Id) is { Address: not null } role ? role with { Hint = null } : new(r.Title), [ChangeWords.Of(r)]))],
            Records = [.. changes.Records.Select(r => new Entry(Link(place, r.Id, r.Title), [$"{ChangeWords.Of(r.Kind)} ({r.Type})"]))],
        };
    }

    private static string Named(SincePoint point) => point.Audit is null ? $"tag {point.Name}" : point.Name;

    private static Document Of(Place place, ChangedDocument document) => new(
        Wording.Title(ChangeWords.Of(document.Kind)) + (document.IsMaterial ? ", material" : ""),
        place.Book.System.Find(document.Id) is { } present ? place.ById(present) with { Hint = null } : new(document.Id),
        document.Title,
        ChangeWords.Versions(document),
        document.Approval?.Name ?? document.Approval?.Role,
        Day.Of(document.Approval?.On),
        [.. ChangeWords.Moves(document), .. document.Summaries],
        [.. document.Redlines.Where(redline => IsPublished(place, document.Id, redline)).Select(redline => new PageLink($"Redline {redline.From} → {redline.To}", place.To(new PagePath(redline.Page))))]);

    /// <summary>A version whose label had to be spelt otherwise has its redline under another address; that is reached from the document.</summary>
    private static bool IsPublished(Place place, string id, RedlineLink redline) =>
        place.Book.System.Find(id) is { } document && place.Book.Versions.Of(document)?.Entries.Any(entry => entry.Redline?.Text == redline.Page) == true;

    private static ImmutableArray<Entry> Of(Place place, string framework, ImmutableArray<ChangedRequirement> requirements) =>
    [
        .. from requirement in requirements
           let page = place.Book.Page(new RequirementId(framework, requirement.Number))
           select new Entry(new($"{requirement.Number} {requirement.Title}", page is null ? null : place.To(page)), [ChangeWords.Of(requirement)]),
    ];

    private static PageLink Control(Place place, ChangedDecision control) =>
        place.Book.System.Applicability.Rows.FirstOrDefault(row => row.Id == control.Id) is { } row ? new($"{control.Id} {control.Title}", place.To(ControlPage.PathOf(row))) : new($"{control.Id} {control.Title}");

    private static PageLink Link(Place place, string id, string title) => place.Book.System.Find(id) is { } document ? place.ByTitle(document) : new($"{id} {title}");
}

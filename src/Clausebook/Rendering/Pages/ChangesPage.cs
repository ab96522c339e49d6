using System.Collections.Immutable;
using System.Globalization;
using Clausebook.Rendering.Feeds;

namespace Clausebook.Rendering.Pages;

/// <summary>What changed, newest first, one entry for each commit. Years that are full have pages of their own.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Period">What the page shows: "the latest changes", "2025".</param>
/// <param name="Months">The changes by month.</param>
/// <param name="Years">The pages of single years; empty when this page shows everything.</param>
/// <param name="Feed">The same as a feed.</param>
/// <param name="Since">What changed since audits and tags.</param>
public sealed record ChangesPage(PageFrame Frame, string Period, ImmutableArray<ChangesPage.Month> Months, ImmutableArray<PageLink> Years, Address Feed, ImmutableArray<PageLink> Since) : HandbookPage(Frame)
{
    /// <summary>How many changes fit the first page; with more, each year has a page.</summary>
    private const int Listed = 300;

    private const int DocumentsListed = 10;

    /// <summary>A month.</summary>
    /// <param name="Title">Its name and year.</param>
    /// <param name="Changes">What changed in it.</param>
    public sealed record Month(string Title, ImmutableArray<Change> Changes);

    /// <summary>A commit that changed documents.</summary>
    /// <param name="Day">When it came into force.</param>
    /// <param name="Subject">What its author called it.</param>
    /// <param name="Authors">Who wrote it.</param>
    /// <param name="Commit">The commit, shortened.</param>
    /// <param name="Anchor">The fragment under which the entry is reached.</param>
    /// <param name="Documents">What it changed.</param>
    /// <param name="More">What else it changed, when that is much.</param>
    public sealed record Change(Day Day, string Subject, string Authors, string Commit, string Anchor, ImmutableArray<Changed> Documents, ImmutableArray<Changed> More);

    /// <summary>A document that a commit changed.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Version">Its version with that change, or null.</param>
    /// <param name="Kind">What became of it.</param>
    public sealed record Changed(PageLink Document, string? Version, string Kind);

    /// <summary>The pages of changes: one, or one for the latest and one for each year.</summary>
    internal static IEnumerable<PlannedPage> All(Handbook book)
    {
        var commits = book.Changes;
        var latest = new PagePath("changes.html");
        if (commits.Length <= Listed)
        {
            yield return new(latest, place => Of(place, "All changes", commits, []));
            yield break;
        }
        var years = commits.GroupBy(c => Year(c), StringComparer.Ordinal).ToList(); // newest first, as the commits are
        yield return new(latest, place => Of(place, "The latest changes", commits.Take(Listed), Links(place)));
        foreach (var year in years) yield return new(PathOf(year.Key), place => Of(place, year.Key, year, Links(place)));

        ImmutableArray<PageLink> Links(Place place) => [.. years.Select(year => new PageLink(year.Key, place.To(PathOf(year.Key))))];
    }

    /// <summary>The fragment of a commit's entry.</summary>
    internal static string AnchorOf(CommitChanges commit) => "page:" + commit.Commit;

    private static PagePath PathOf(string year) => PagePath.Of("changes", year);

    private static string Year(CommitChanges commit) => commit.Moment.Year.ToString(CultureInfo.InvariantCulture);

    private static ChangesPage Of(Place place, string period, IEnumerable<CommitChanges> commits, ImmutableArray<PageLink> years)
    {
        var crumbs = place.Path.Text == "changes.html" ? ImmutableArray<PageLink>.Empty : [place.Link(Register.Changes)];
        var months = commits.GroupBy(c => Wording.Month(Day.Of(c.Moment).Date), StringComparer.Ordinal).Select(m => new Month(m.Key, [.. m.Select(c => ChangeOf(place, c))]));
        return new(place.Frame(crumbs.IsEmpty ? "Changes" : $"Changes in {period}", Register.Changes, crumbs), period, [.. months], years, place.To(ChangesFeed.Path), [.. place.Book.Since.Points.Select(point => SincePage.LinkTo(place, point))]);
    }

    private static Change ChangeOf(Place place, CommitChanges commit)
    {
        ImmutableArray<Changed> documents = [.. commit.Documents.Select(d => new Changed(place.ByTitle(d.Document), d.Revision.Version, Wording.Of(d.Revision.Kind)))];
        return new(
            Day.Of(commit.Moment), commit.Revision.Subject, Wording.Names(commit.Revision.Authors), Wording.ShortCommit(commit.Commit), AnchorOf(commit),
            [.. documents.Take(DocumentsListed)], [.. documents.Skip(DocumentsListed)]);
    }
}

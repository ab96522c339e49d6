using System.Collections.Immutable;
using System.Globalization;
using Clausebook.History;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>What changed, newest first, one entry for each commit. Years that are full have pages of their own.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Period">What the page shows: "the latest changes", "2025".</param>
/// <param name="Months">The changes by month.</param>
/// <param name="Years">The pages of single years; empty when this page shows everything.</param>
public sealed record ChangesPage(PageFrame Frame, string Period, ImmutableArray<ChangesPage.Month> Months, ImmutableArray<PageLink> Years) : HandbookPage(Frame)
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
    /// <param name="Documents">What it changed.</param>
    /// <param name="More">What else it changed, when that is much.</param>
    public sealed record Change(Day Day, string Subject, string Authors, string Commit, ImmutableArray<Changed> Documents, ImmutableArray<Changed> More);

    /// <summary>A document that a commit changed.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Version">Its version with that change, or null.</param>
    /// <param name="Kind">What became of it.</param>
    public sealed record Changed(PageLink Document, string? Version, string Kind);

    /// <summary>The pages of changes: one, or one for the latest and one for each year.</summary>
    internal static IEnumerable<(PagePath Path, Func<Place, ChangesPage> Model)> All(Handbook book)
    {
        var commits = Commits(book);
        var latest = new PagePath("changes.html");
        if (commits.Length <= Listed)
        {
            yield return (latest, place => Of(place, "All changes", commits, []));
            yield break;
        }
        var years = commits.GroupBy(c => Text(c.Day.Date.Year), StringComparer.Ordinal).ToList();
        yield return (latest, place => Of(place, "The latest changes", [.. commits.Take(Listed)], Links(place)));
        foreach (var year in years) yield return (PathOf(year.Key), place => Of(place, year.Key, [.. year], Links(place)));

        ImmutableArray<PageLink> Links(Place place) => [.. years.Select(year => year.Key).OrderDescending(StringComparer.Ordinal).Select(year => new PageLink(year, place.To(PathOf(year))))];
    }

    private static PagePath PathOf(string year) => PagePath.Of("changes", year);

    private static string Text(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    private static ImmutableArray<CommitChanges> Commits(Handbook book) =>
    [
        .. book.System.All
            .SelectMany(document => book.Stamped.HistoryOf(document).Revisions.Select(revision => new DocumentRevision(document, revision)))
            .GroupBy(pair => pair.Revision.Commit, StringComparer.Ordinal)
            .Select(g => new CommitChanges(Day.Of(g.First().Revision.InForceSince), g.First().Revision.InForceSince, g.Key, [.. g.OrderBy(p => p.Document.Id, NaturalOrder.Instance)]))
            .Order(Comparer<CommitChanges>.Create((a, b) => b.Moment.CompareTo(a.Moment) is var order and not 0 ? order : string.CompareOrdinal(a.Commit, b.Commit))),
    ];

    private static ChangesPage Of(Place place, string period, ImmutableArray<CommitChanges> commits, ImmutableArray<PageLink> years)
    {
        var crumbs = place.Path.Text == "changes.html" ? ImmutableArray<PageLink>.Empty : [place.Link(Register.Changes)];
        var months = commits.GroupBy(c => Wording.Month(c.Day.Date), StringComparer.Ordinal).Select(m => new Month(m.Key, [.. m.Select(c => ChangeOf(place, c))]));
        return new(place.Frame(crumbs.IsEmpty ? "Changes" : $"Changes in {period}", Register.Changes, crumbs), period, [.. months], years);
    }

    private static Change ChangeOf(Place place, CommitChanges commit)
    {
        var revision = commit.Documents[0].Revision;
        ImmutableArray<Changed> documents = [.. commit.Documents.Select(d => new Changed(place.ByTitle(d.Document), d.Revision.Version, Wording.Of(d.Revision.Kind)))];
        return new(
            commit.Day, revision.Subject, string.Join(", ", revision.Authors.Select(a => a.Name)), Wording.ShortCommit(commit.Commit),
            [.. documents.Take(DocumentsListed)], [.. documents.Skip(DocumentsListed)]);
    }

    private sealed record CommitChanges(Day Day, DateTimeOffset Moment, string Commit, ImmutableArray<DocumentRevision> Documents);

    private sealed record DocumentRevision(DocumentedInformation Document, Revision Revision);
}

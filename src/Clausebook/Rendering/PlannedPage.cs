using System.Collections.Immutable;
using Clausebook.Rendering.Pages;

namespace Clausebook.Rendering;

/// <summary>A page that is going to be made: its path, and how its model comes about once a thread gets to it.</summary>
internal sealed record PlannedPage(PagePath Path, Func<Place, HandbookPage> Model)
{
    /// <summary>All pages of a handbook.</summary>
    public static IEnumerable<PlannedPage> All(Handbook book) =>
    [
        new(new("index.html"), HomePage.From),
        new(new("documents.html"), DocumentsPage.From),
        new(new("soa.html"), StatementOfApplicabilityPage.From),
        new(new("coverage.html"), CoveragePage.From),
        new(new("reviews.html"), ReviewsPage.From),
        new(new("roles.html"), RolesPage.From),
        new(new("about.html"), AboutPage.From),
        new(new("404.html"), NotFoundPage.From),
        .. ChangesPage.All(book),
        .. InOrder(book.System.Policies, p => Handbook.Page(p), PolicyPage.From),
        .. VersionPages.All(book),
        .. InOrder(book.System.Applicability.Rows, ControlPage.PathOf, ControlPage.From),
        .. InOrder(book.RequirementsShown, c => book.Page(c.Requirement.Id)!, RequirementPage.From),
        .. DutiesPage.All(book),
        .. Records(book),
        .. book.System.Glossary is null ? [] : new[] { new PlannedPage(new("glossary.html"), GlossaryPage.From) },
        .. SincePage.All(book), // last: former states are read while the others are printed
    ];

    private static IEnumerable<PlannedPage> Records(Handbook book)
    {
        if (book.System.Records.IsEmpty) return [];
        var byType = book.System.Records.GroupBy(r => r.Type, StringComparer.Ordinal);
        return [new(new("records.html"), RecordsPage.From), .. byType.SelectMany(records => InOrder([.. records], r => Handbook.Page(r), RecordPage.From))];
    }

    /// <summary>A page for each item, knowing the items before and after it.</summary>
    private static IEnumerable<PlannedPage> InOrder<T>(ImmutableArray<T> items, Func<T, PagePath> path, Func<Place, T, T?, T?, HandbookPage> model)
        where T : class
    {
        for (var i = 0; i < items.Length; i++)
        {
            var (item, previous, next) = (items[i], i > 0 ? items[i - 1] : null, i + 1 < items.Length ? items[i + 1] : null);
            yield return new(path(item), place => model(place, item, previous, next));
        }
    }
}

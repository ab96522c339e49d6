using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>Something that answers a requirement.</summary>
/// <param name="Document">The document, control record or record.</param>
/// <param name="Title">Its title.</param>
/// <param name="Sections">The sections that answer; empty when the whole does.</param>
/// <param name="Version">Its version, or null.</param>
/// <param name="Status">Where it stands in its life, or null for a record.</param>
/// <param name="Owner">The owner's role, or null.</param>
/// <param name="NextReview">When it is to be reviewed next, or null.</param>
public sealed record CoverageRow(PageLink Document, string Title, ImmutableArray<PageLink> Sections, string? Version, Badge? Status, PageLink? Owner, Day? NextReview)
{
    internal static ImmutableArray<CoverageRow> Of(Place place, IEnumerable<CoverageLink> links) =>
        [.. links.GroupBy(l => l.Source.Path, StringComparer.Ordinal).Select(g => Of(place, g.First().Source, g))];

    private static CoverageRow Of(Place place, DocumentedInformation source, IEnumerable<CoverageLink> links)
    {
        var page = Handbook.Page(source);
        var policy = source as Policy;
        return new(
            new PageLink(source.Id, place.To(page)), source.Title,
            [.. links.Where(l => l.Section is not null).Select(l => new PageLink(l.Section!.Text, place.To(page, l.Section.Id))).Distinct()],
            place.Book.Stamped.HistoryOf(source).Version, policy is null ? null : Wording.Of(policy.Status), place.Role(source.Owner), Day.Of(policy?.NextReview));
    }
}

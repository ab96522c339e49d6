using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>Requirements of one kind that a document meets.</summary>
/// <param name="Label">What they are: "Clauses", "Controls", or a framework's name.</param>
/// <param name="Links">The requirements, with the sections that answer them.</param>
public sealed record MeetsGroup(string Label, ImmutableArray<MeetsGroup.Answer> Links)
{
    /// <summary>One requirement that is met.</summary>
    /// <param name="Requirement">The requirement's number.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Sections">The sections that answer it; empty when the whole does.</param>
    public sealed record Answer(PageLink Requirement, string Title, ImmutableArray<PageLink> Sections);

    internal static ImmutableArray<MeetsGroup> Of(Place place, DocumentedInformation document)
    {
        var primary = place.Book.System.PrimaryFramework.Id;
        return [.. place.Book.Answers(document)
            .GroupBy(l => l.Requirement.Id.Framework != primary ? place.Book.System.Frameworks.First(f => f.Id == l.Requirement.Id.Framework).Name
                : l.Requirement.Kind == RequirementKind.Control ? "Controls" : "Clauses", StringComparer.Ordinal)
            .Select(g => new MeetsGroup(g.Key, [.. g.GroupBy(l => l.Requirement).Select(r => AnswerOf(place, r.Key, r))]))];
    }

    private static Answer AnswerOf(Place place, Requirement requirement, IEnumerable<CoverageLink> links) => new(
        new PageLink(requirement.Id.Number, place.Book.Page(requirement.Id) is { } page ? place.To(page) : null),
        requirement.Title,
        [.. links.Where(l => l.Section is not null).Select(l => new PageLink(l.Section!.Text, Address.Fragment(l.Section.Id))).Distinct()]);
}

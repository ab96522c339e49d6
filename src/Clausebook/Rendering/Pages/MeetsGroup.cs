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
        List<Group> groups = [];
        foreach (var link in place.Book.Answers(document))
        {
            var label = LabelOf(place.Book.System, link.Requirement);
            var group = groups.Find(g => g.Label == label);
            if (group is null) groups.Add(group = new(label, []));
            // What answers one requirement stands together.
            if (group.Links is not [.., var last] || !ReferenceEquals(last[0].Requirement, link.Requirement)) group.Links.Add(last = []);
            last.Add(link);
        }
        return [.. groups.Select(g => new MeetsGroup(g.Label, [.. g.Links.Select(links => AnswerOf(place, links))]))];
    }

    private static string LabelOf(ManagementSystem system, Requirement requirement)
    {
        if (requirement.Id.Framework != system.PrimaryFramework.Id) return system.Frameworks.First(f => f.Id == requirement.Id.Framework).Name;
        return requirement.Kind == RequirementKind.Control ? "Controls" : "Clauses";
    }

    private static Answer AnswerOf(Place place, List<CoverageLink> links)
    {
        var requirement = links[0].Requirement;
        return new(
            new PageLink(requirement.Id.Number, place.Book.Page(requirement.Id) is { } page ? place.To(page) : null),
            requirement.Title,
            [.. links.Where(l => l.Section is not null).Select(l => new PageLink(l.Section!.Text, Address.Fragment(l.Section.Id))).Distinct()]);
    }

    private sealed record Group(string Label, List<List<CoverageLink>> Links);
}

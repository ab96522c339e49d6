using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>A requirement of a framework: what answers it. Its wording is the publisher's and is not reproduced.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its short title.</param>
/// <param name="Kind">"Clause" or "Control".</param>
/// <param name="Framework">The framework's name.</param>
/// <param name="Group">The group that it belongs to, or null.</param>
/// <param name="Status">How it stands.</param>
/// <param name="IsRequired">True when this organization must cover it.</param>
/// <param name="Answers">What answers it.</param>
/// <param name="Needed">Documented information that it asks for by name.</param>
/// <param name="Attributes">Its attributes.</param>
/// <param name="Note">A remark in our own words, or null.</param>
/// <param name="Neighbours">The pages before and after it.</param>
public sealed record RequirementPage(
    PageFrame Frame, string Number, string Title, string Kind, string Framework, string? Group, Badge Status, bool IsRequired, ImmutableArray<CoverageRow> Answers,
    ImmutableArray<RequirementPage.NeededItem> Needed, ImmutableArray<AttributeRow> Attributes, string? Note, Neighbours Neighbours) : HandbookPage(Frame)
{
    /// <summary>Documented information that the requirement asks for.</summary>
    /// <param name="Name">What it is, in our own words; a link when the handbook makes it itself.</param>
    /// <param name="Item">The letter within the requirement, or null.</param>
    /// <param name="IsRecord">True for a record; false for a document.</param>
    /// <param name="IsMandatory">True when always needed.</param>
    public sealed record NeededItem(PageLink Name, string? Item, bool IsRecord, bool IsMandatory);

    internal static RequirementPage From(Place place, RequirementCoverage coverage, RequirementCoverage? previous, RequirementCoverage? next)
    {
        var requirement = coverage.Requirement;
        var framework = place.Book.System.Frameworks.First(f => f.Id == requirement.Id.Framework);
        return new(
            Frame: place.Frame($"{requirement.Id.Number} {requirement.Title}", Register.Coverage, [place.Link(Register.Coverage)]),
            Number: requirement.Id.Number,
            Title: requirement.Title,
            Kind: requirement.Kind == RequirementKind.Control ? "Control" : "Clause",
            Framework: framework.Name,
            Group: requirement.Parent is { } parent && framework.Find(parent) is { } group ? $"{group.Id.Number} {group.Title}" : null,
            Status: Wording.Of(coverage.Status),
            IsRequired: coverage.Required,
            Answers: CoverageRow.Of(place, coverage.Links),
            Needed: [.. framework.DocumentedInformation.Where(d => d.Requirement == requirement.Id).Select(d => new NeededItem(Name(place, d), d.Item, d.IsRecord, d.Mandatory))],
            Attributes: AttributeRow.Of(requirement),
            Note: requirement.Note,
            Neighbours: new(Neighbour(place, requirement, previous), Neighbour(place, requirement, next)));
    }

    /// <summary>The Statement of Applicability is derived from the control records and stands on a page of its own.</summary>
    private static PageLink Name(Place place, DocumentedInformationItem item) =>
        item is { IsRecord: false, Item: "d", Requirement.Number: "6.1.3" } && item.Requirement.Framework == place.Book.System.PrimaryFramework.Id ? place.Link(Register.Applicability, text: item.Name) : new(item.Name);

    private static PageLink? Neighbour(Place place, Requirement here, RequirementCoverage? other) =>
        other is null || other.Requirement.Id.Framework != here.Id.Framework || place.Book.Page(other.Requirement.Id) is not { } page
            ? null
            : new($"{other.Requirement.Id.Number} {other.Requirement.Title}", place.To(page));
}

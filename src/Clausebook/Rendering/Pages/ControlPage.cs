using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>A control: what was decided and why, how it is done, and what shows that it works.</summary>
public sealed record ControlPage(PageFrame Frame) : HandbookPage(Frame)
{
    /// <summary>The control's number, or the id of a control of the organization's own.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Where it comes from: the framework's name, or that it is the organization's own.</summary>
    public required string Source { get; init; }

    /// <summary>Its theme, or null.</summary>
    public required string? Theme { get; init; }

    /// <summary>Whether it applies.</summary>
    public required Badge Decision { get; init; }

    /// <summary>Why it applies or is excluded, or null.</summary>
    public required string? Justification { get; init; }

    /// <summary>What the need comes from.</summary>
    public required string Drivers { get; init; }

    /// <summary>How far it is implemented, or null.</summary>
    public required Badge? Status { get; init; }

    /// <summary>By when it will be implemented, or null.</summary>
    public required Day? Due { get; init; }

    /// <summary>Who does it, or null.</summary>
    public required string? Responsibility { get; init; }

    /// <summary>Since when the decision stands as it is, or null.</summary>
    public required Day? InForceSince { get; init; }

    /// <summary>The owner's role, or null.</summary>
    public required PageLink? Owner { get; init; }

    /// <summary>Who holds the owner's role, or null.</summary>
    public required string? Holders { get; init; }

    /// <summary>How documents cover it; null for a control of the organization's own, which needs none.</summary>
    public required Badge? Coverage { get; init; }

    /// <summary>What documents say about it.</summary>
    public required ImmutableArray<CoverageRow> Documents { get; init; }

    /// <summary>The evidence that it works.</summary>
    public required ImmutableArray<EvidenceRow> Evidence { get; init; }

    /// <summary>Its attributes.</summary>
    public required ImmutableArray<AttributeRow> Attributes { get; init; }

    /// <summary>Requirements that the record itself meets.</summary>
    public required ImmutableArray<MeetsGroup> Meets { get; init; }

    /// <summary>Related documents.</summary>
    public required ImmutableArray<PageLink> Related { get; init; }

    /// <summary>How it is done here.</summary>
    public required DocumentText Body { get; init; }

    /// <summary>The revisions of the decision, newest first.</summary>
    public required RevisionTable Revisions { get; init; }

    /// <summary>The pages before and after it.</summary>
    public required Neighbours Neighbours { get; init; }

    /// <summary>Its file in the repository, or null while there is none.</summary>
    public required string? Path { get; init; }

    /// <summary>Where a change is proposed, or null.</summary>
    public required Address? Edit { get; init; }

    /// <summary>One piece of evidence.</summary>
    /// <param name="What">What it is.</param>
    /// <param name="Where">Where it is kept, or null.</param>
    /// <param name="Every">How often it arises, or null.</param>
    /// <param name="Last">When it last arose, or null.</param>
    /// <param name="State">Whether it is current, or null when nothing can be said.</param>
    public sealed record EvidenceRow(string What, string? Where, string? Every, Day? Last, Badge? State);

    internal static ControlPage From(Place place, ApplicabilityRow row, ApplicabilityRow? previous, ApplicabilityRow? next)
    {
        var record = row.Record;
        var system = place.Book.System;
        return new(place.Frame(record, $"{row.Id} {row.Title}", Register.Applicability, [place.Link(Register.Applicability)]))
        {
            Id = row.Id,
            Title = row.Title,
            Source = row.Requirement is null ? "A control of our own" : system.PrimaryFramework.Name,
            Theme = row.Requirement?.Theme is { } theme ? Wording.Title(theme) : null,
            Decision = Wording.Decision(record?.Applicable),
            Justification = record?.Justification,
            Drivers = string.Join(", ", record?.Drivers.Select(Wording.Title) ?? []),
            Status = record is { Applicable: not false, Status: { } status } ? Wording.Of(status) : null,
            Due = Day.Of(record?.Due),
            Responsibility = record?.Responsibility is { } who ? Wording.Responsibility(who) : null,
            InForceSince = record is null ? null : Day.Of(place.Book.Stamped.InForceFrom(record)),
            Owner = place.Role(record?.Owner),
            Holders = place.Holders(record?.Owner),
            Coverage = row.Requirement is null ? null : Wording.Of(row.Coverage),
            Documents = CoverageRow.Of(place, Links(place, row)),
            Evidence = [.. (record?.Evidence ?? []).Select(e => Row(e, system.AsOf))],
            Attributes = AttributeRow.Of(row.Requirement),
            Meets = record is null ? [] : [.. MeetsGroup.Of(place, record).Where(_ => row.Requirement is null)],
            Related = [.. (record?.Related ?? []).Select(r => place.ById(r.Text))],
            Body = record is null ? DocumentText.None : DocumentText.Of(record, place),
            Revisions = record is null ? RevisionTable.None : RevisionTable.Of(place, record),
            Neighbours = new(previous is null ? null : Neighbour(place, previous), next is null ? null : Neighbour(place, next)),
            Path = record?.Path,
            Edit = record is null ? null : place.Edit(record.Path),
        };
    }

    /// <summary>The page of a row: that of its record, which exists before any record is written.</summary>
    internal static PagePath PathOf(ApplicabilityRow row) => PagePath.Of("controls", row.Requirement?.Id.Number ?? row.Id);

    /// <summary>Every document that answers the control; the record itself is the page and need not be listed.</summary>
    private static IEnumerable<CoverageLink> Links(Place place, ApplicabilityRow row)
    {
        IEnumerable<CoverageLink> links = row.Requirement is { } requirement && place.Book.Coverage(requirement.Id) is { } coverage ? coverage.Links : row.Documents;
        return links.Where(l => l.Source.Path != row.Record?.Path);
    }

    private static PageLink Neighbour(Place place, ApplicabilityRow row) => new($"{row.Id} {row.Title}", place.To(PathOf(row)));

    private static EvidenceRow Row(Evidence evidence, DateOnly asOf)
    {
        Badge? state = (evidence.Every, evidence.Last) switch
        {
            (_, null) => new("Missing", Tone.Bad),
            ({ } every, { } last) when every.After(last) < asOf => new("Stale", Tone.Soon),
            _ => new("Current", Tone.Good),
        };
        return new(evidence.What, evidence.Where, evidence.Every?.ToString(), Day.Of(evidence.Last), state);
    }
}

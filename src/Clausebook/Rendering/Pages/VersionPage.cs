using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>A text that was approved and is not the present one: what did it say, who approved it, how long was it valid, what came after it?</summary>
public sealed record VersionPage(PageFrame Frame) : HandbookPage(Frame)
{
    /// <summary>The document's id.</summary>
    public required string Id { get; init; }

    /// <summary>The title that it had.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of document it is: "Policy".</summary>
    public required string Type { get; init; }

    /// <summary>The version.</summary>
    public required string Version { get; init; }

    /// <summary>What its commits said about the change: "material change"; null when they said nothing, and for the first version.</summary>
    public required string? Change { get; init; }

    /// <summary>Who approved it, when, and what proves it.</summary>
    public required ApprovalView Approval { get; init; }

    /// <summary>From when it was valid.</summary>
    public required Day ValidFrom { get; init; }

    /// <summary>When another took its place; null for the newest approved text.</summary>
    public required Day? ValidTo { get; init; }

    /// <summary>True when another took its place before its day came.</summary>
    public bool NeverBound => ValidTo is { } end && end.Date <= ValidFrom.Date;

    /// <summary>The version that took its place; null for the newest approved text.</summary>
    public required PageLink? Successor { get; init; }

    /// <summary>What that one, or the draft, changed.</summary>
    public required PageLink NextRedline { get; init; }

    /// <summary>What it changed in the version before, or null.</summary>
    public required PageLink? Redline { get; init; }

    /// <summary>The version that is valid now; of the newest approved text, the document with its draft.</summary>
    public required PageLink Present { get; init; }

    /// <summary>True when no version is valid any more.</summary>
    public required bool IsRetired { get; init; }

    /// <summary>The text.</summary>
    public required DocumentText Body { get; init; }

    /// <summary>True when links of the text lead nowhere any more.</summary>
    public required bool HasDeadLinks { get; init; }

    /// <summary>The versions before and after it.</summary>
    public required Neighbours Neighbours { get; init; }

    /// <summary>Its file at that time.</summary>
    public required string Path { get; init; }

    internal static VersionPage From(Place place, DocumentVersions versions, VersionEntry entry)
    {
        var (policy, version) = (versions.Policy, entry.Version);
        var read = entry.Text.Take();
        var text = policy.With(read, version.Revision.Path);
        var (before, after) = (versions.Before(entry), versions.After(entry));
        FormerLinks links = new(place, text, entry.Page);
        return new(place.Frame($"Version {version.Label}", Register.Documents, [place.Link(Register.Documents), place.ByTitle(policy)], $"{policy.Id} · version {version.Label}{(after is null ? "" : " · superseded")}") with { Language = text.Language })
        {
            Id = policy.Id,
            Title = text.Title,
            Type = DocumentsPage.KindOf(place.Book.System, policy.Type),
            Version = version.Label,
            Change = Wording.Change(version, isFirst: before is null),
            Approval = ApprovalView.Of(place, version.Approval, coversText: true),
            ValidFrom = new Day(version.ValidFrom),
            ValidTo = after is null ? null : new Day(after.Version.ValidFrom),
            Successor = after is null ? null : VersionLink(place, after),
            NextRedline = after is null ? new("what it changes", place.To(versions.DraftRedline!)) : new("what it changed", place.To(after.Redline!)),
            Redline = entry.Redline is { } redline ? new($"Changes since version {before!.Version.Label}", place.To(redline)) : null,
            Present = after is null ? place.ByTitle(policy) : new($"{policy.Id} {policy.Title}, version {versions.Entries[0].Version.Label}", place.To(versions.Entries[0].Page)),
            IsRetired = policy.Status == DocumentStatus.Retired,
            Body = DocumentText.Of(read.Body, text.Title, links, place),
            HasDeadLinks = links.HasDead,
            Neighbours = new(before is null ? null : VersionLink(place, before), after is null ? null : VersionLink(place, after)),
            Path = text.Path,
        };
    }

    private static PageLink VersionLink(Place place, VersionEntry entry) => new($"Version {entry.Version.Label}", place.To(entry.Page));
}

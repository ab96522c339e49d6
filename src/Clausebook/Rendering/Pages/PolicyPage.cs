using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>A document: what does it say, who approved this text, am I bound, what changed?</summary>
public sealed record PolicyPage(PageFrame Frame) : HandbookPage(Frame)
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of document it is: "Policy".</summary>
    public required string Type { get; init; }

    /// <summary>The version, or null.</summary>
    public required string? Version { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public required Badge Status { get; init; }

    /// <summary>Its newest approval, or null.</summary>
    public required ApprovalView? Approval { get; init; }

    /// <summary>What a reader must know before relying on the text; empty for one that is approved and in force.</summary>
    public required ImmutableArray<DocumentNotice> Notices { get; init; }

    /// <summary>From when the approved text binds or bound, or null while nobody approved it.</summary>
    public required Day? InForceFrom { get; init; }

    /// <summary>"Since" for a day that has come, "from" for one to come.</summary>
    public string InForceWord => InForceFrom?.Date > Frame.AsOf.Date ? "from" : "since";

    /// <summary>The first day on which it is to bind, as it says itself, or null.</summary>
    public required Day? Effective { get; init; }

    /// <summary>When it was last reviewed, or null.</summary>
    public required Day? LastReviewed { get; init; }

    /// <summary>When it is to be reviewed next, or null.</summary>
    public required Day? NextReview { get; init; }

    /// <summary>"Overdue" or "Due soon", or null.</summary>
    public required Badge? ReviewState { get; init; }

    /// <summary>How often it is reviewed: "12 months".</summary>
    public required string ReviewEvery { get; init; }

    /// <summary>The owner's role, or null.</summary>
    public required PageLink? Owner { get; init; }

    /// <summary>Who holds the owner's role, or null.</summary>
    public required string? Holders { get; init; }

    /// <summary>Who may see it.</summary>
    public required string Classification { get; init; }

    /// <summary>Whom it binds.</summary>
    public required ImmutableArray<PageLink> AppliesTo { get; init; }

    /// <summary>The contents.</summary>
    public required ImmutableArray<ContentsEntry> Contents { get; init; }

    /// <summary>The sentences that bind somebody.</summary>
    public required ImmutableArray<ObligationView> Obligations { get; init; }

    /// <summary>How many of them say must or must not: "7 things".</summary>
    public required string MustCount { get; init; }

    /// <summary>The text.</summary>
    public required DocumentText Body { get; init; }

    /// <summary>The requirements that it meets.</summary>
    public required ImmutableArray<MeetsGroup> Meets { get; init; }

    /// <summary>Related documents.</summary>
    public required ImmutableArray<PageLink> Related { get; init; }

    /// <summary>Documents that it replaces.</summary>
    public required ImmutableArray<PageLink> Supersedes { get; init; }

    /// <summary>Its revisions, newest first.</summary>
    public required RevisionTable Revisions { get; init; }

    /// <summary>The pages before and after it.</summary>
    public required Neighbours Neighbours { get; init; }

    /// <summary>Its file in the repository.</summary>
    public required string Path { get; init; }

    /// <summary>Where a change is proposed, or null.</summary>
    public required Address? Edit { get; init; }

    internal static PolicyPage From(Place place, Policy policy, Policy? previous, Policy? next)
    {
        var history = place.Book.Stamped.HistoryOf(policy);
        var system = place.Book.System;
        var obligations = ObligationView.Of(place, policy);
        return new(place.Frame(policy, policy.Title, Register.Documents, [place.Link(Register.Documents)], history.Version is { } v ? $"{policy.Id} · version {v}" : policy.Id) with { Language = policy.Language })
        {
            Id = policy.Id,
            Title = policy.Title,
            Type = DocumentsPage.KindOf(system, policy.Type),
            Version = history.Version,
            Status = Wording.Of(policy.Status),
            Approval = ApprovalView.Of(place, history),
            Notices = DocumentNotice.Of(place, policy, history),
            InForceFrom = Day.Of(place.Book.Stamped.InForceFrom(policy)),
            Effective = Day.Of(policy.EffectiveFrom),
            LastReviewed = Day.Of(policy.LastReviewed),
            NextReview = Day.Of(policy.NextReview),
            ReviewState = ReviewsPage.StateOf(place.Book, policy),
            ReviewEvery = policy.ReviewEvery.ToString(),
            Owner = place.Role(policy.Owner),
            Holders = place.Holders(policy.Owner),
            Classification = Wording.Of(policy.Classification),
            AppliesTo = [.. policy.AppliesTo.Select(a => place.Role(a.Text)).OfType<PageLink>()],
            Contents = ContentsEntry.Of(policy),
            Obligations = obligations,
            MustCount = Wording.Count(policy.Body.Obligations.Count(o => o.Level is ObligationLevel.Must or ObligationLevel.MustNot), "thing"),
            Body = DocumentText.Of(policy, place),
            Meets = MeetsGroup.Of(place, policy),
            Related = [.. policy.Related.Select(r => place.ById(r.Text))],
            Supersedes = [.. policy.Supersedes.Select(s => place.ById(s.Text))],
            Revisions = RevisionTable.Of(place, policy),
            Neighbours = new(previous is null ? null : place.ByTitle(previous), next is null ? null : place.ByTitle(next)),
            Path = policy.Path,
            Edit = place.Edit(policy.Path),
        };
    }
}

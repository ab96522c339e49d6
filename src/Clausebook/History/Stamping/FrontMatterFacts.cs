using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.History.Stamping;

/// <summary>What the front matter of one revision says about approval and version.</summary>
/// <param name="Status">Where the document stood in its life.</param>
/// <param name="Version">The version it declared.</param>
/// <param name="Approver">The approver's role id.</param>
/// <param name="ApprovedOn">The day of approval it stated.</param>
/// <param name="ApprovedText">The hash of the approved text, in lowercase hexadecimal; empty for one that cannot be read, which no text has; null when none was stated.</param>
/// <param name="Rest">A hash of everything but the review dates, to tell a review from a change.</param>
internal sealed record FrontMatterFacts(DocumentStatus Status, string? Version, string? Approver, DateOnly? ApprovedOn, string? ApprovedText, string Rest)
{
    /// <summary>The day from which it was to bind, or null.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>The fields that say when a text was or will be reviewed: a change of nothing else is a review.</summary>
    public static ImmutableArray<string> ReviewFields { get; } = ["last-reviewed", "next-review", "review-every"];

    /// <summary>The approval that front matter states: it changes when somebody approves.</summary>
    public (DocumentStatus Status, string? Approver, DateOnly? On) Claim => (Status, Approver, ApprovedOn);

    /// <summary>True when front matter states a whole approval.</summary>
    public bool ClaimsApproval => Status == DocumentStatus.Approved && Approver is not null && ApprovedOn is not null;
}

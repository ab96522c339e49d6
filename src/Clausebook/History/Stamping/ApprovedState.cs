using Clausebook.Model;

namespace Clausebook.History.Stamping;

/// <summary>What a revision inherits from those before it: the approval in force and the version it made.</summary>
/// <param name="Approval">The approval.</param>
/// <param name="Claim">What front matter stated when it was given.</param>
/// <param name="Version">The version it made.</param>
/// <param name="Order">Which approval of the document it is, counted from the oldest.</param>
internal sealed record ApprovedState(Approval Approval, (DocumentStatus Status, string? Approver, DateOnly? On) Claim, string Version, int Order)
{
    /// <summary>True when a text is exactly the one approved and has not been put back to work.</summary>
    public bool Covers(TextFacts text) => text.BodyHash == Approval.BodyHash && text.FrontMatter.Status is DocumentStatus.Approved or DocumentStatus.Retired;

    /// <summary>True when front matter still states this approval, and not another one that was given the same day.</summary>
    public bool IsStatedBy(FrontMatterFacts stated) => stated.Claim == Claim && (stated.ApprovedText is null || stated.ApprovedText == Approval.BodyHash);
}

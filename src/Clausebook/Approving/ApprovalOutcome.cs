using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Approving;

/// <summary>What became of a request to approve a document.</summary>
/// <param name="Policy">The document, as it was before.</param>
/// <param name="Blocking">Errors in it, because of which nothing was written; empty when it was approved.</param>
internal sealed record ApprovalOutcome(Policy Policy, ImmutableArray<Finding> Blocking)
{
    /// <summary>The day of the approval.</summary>
    public DateOnly On { get; init; }

    /// <summary>The approver's role.</summary>
    public string Role { get; init; } = "";

    /// <summary>Who holds that role on that day.</summary>
    public string Holders { get; init; } = "";

    /// <summary>The fields that were written; empty when the document said all of it before.</summary>
    public ImmutableArray<FrontMatterField> Written { get; init; } = [];

    /// <summary>The version that the text has or will have when it is committed.</summary>
    public string Version { get; init; } = "";

    /// <summary>The version that it will have instead when a commit says <c>Change: material</c>; null when it is known.</summary>
    public string? MaterialVersion { get; init; }
}

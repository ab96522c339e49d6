using Clausebook.Validation;

namespace Clausebook.History.Rules;

/// <summary>The rules over what git proves.</summary>
internal static class HistoryRules
{
    /// <summary>New instances of all of them, in the order of their codes.</summary>
    public static IReadOnlyList<Rule<StampedSystem>> All =>
    [
        new ApprovedWithoutApproval(),
        new ChangedSinceApproval(),
        new ApproverIsOnlyAuthor(),
        new VersionGoesBackwards(),
        new VersionReused(),
        new ApproverNotInRole(),
        new ApprovedTextNotPresent(),
        new ApprovalInFuture(),
        new ApprovalBeforeText(),
        new UnknownChangeWord(),
        new ApprovalSignatureBad(),
    ];
}

using Clausebook.Model;

namespace Clausebook;

/// <summary>What the last line of a report counts besides findings.</summary>
/// <param name="Files">How many files were read.</param>
/// <param name="ControlsDecided">How many reference controls have a decision.</param>
/// <param name="ControlsTotal">How many reference controls there are.</param>
/// <param name="OverdueReviews">How many reviews are overdue on the day that the run speaks for.</param>
public sealed record ContentCounts(int Files, int ControlsDecided, int ControlsTotal, int OverdueReviews)
{
    internal static ContentCounts Of(ReadSystem read)
    {
        var rows = read.System.Applicability.Rows.Where(row => row.Requirement is not null).ToArray();
        return new(
            read.FileCount, rows.Count(row => row.Record?.Applicable is not null), rows.Length,
            read.System.Policies.Count(policy => policy.Status == DocumentStatus.Approved && policy.NextReview < read.System.AsOf));
    }
}

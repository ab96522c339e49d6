using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>An approved document whose review date has passed, or that has none.</summary>
internal sealed class ReviewOverdue : Rule<ManagementSystem>
{
    private static readonly string[] DateFields = ["next-review", "last-reviewed", "approved-on", "status"];

    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0402", "review-overdue", "The review of a document is overdue", Severity.Warning,
        "Policies are reviewed at planned intervals (ISO/IEC 27001 A.5.1), and documented information is updated as necessary (7.5.3).")
    { CalendarOnly = true };

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from policy in subject.Policies
        where policy.Status == DocumentStatus.Approved && policy.NextReview < subject.AsOf
        select new Finding(Descriptor, Place(policy), $"{policy.Id} was to be reviewed by {IsoDate.Write(policy.NextReview!.Value)}.")
        {
            Record = policy.Id,
            Field = "last-reviewed",
            Help = $"Review it with its owner ({policy.Owner}). Nothing to change: set last-reviewed: to the day of the review. Otherwise change it and have it approved.",
        };

    private static SourceLocation Place(Policy policy) =>
        DateFields.Where(f => policy.Fields.Entry(f) is not null).Select(policy.At).FirstOrDefault(new SourceLocation(policy.Path));
}

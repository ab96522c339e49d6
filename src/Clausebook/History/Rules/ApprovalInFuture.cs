using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Validation;

namespace Clausebook.History.Rules;

/// <summary>A document states an approval that had not been given when it was published, or has not been given yet.</summary>
internal sealed class ApprovalInFuture : Rule<StampedSystem>
{
    public static readonly FindingDescriptor Rule = new("ISMS0411", "approval-in-future", "Approval dated after the commit that states it", Severity.Error,
        "Documented information is approved before it is used (ISO/IEC 27001 7.5.2 c), so an approval is stated when it was given and not when it is expected.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(StampedSystem subject)
    {
        foreach (var policy in subject.System.Policies.Where(p => p is { Status: DocumentStatus.Approved, ApprovedOn: not null }))
        {
            var history = subject.HistoryOf(policy);
            if (history.IsUncommitted) continue; // its commit will have a day; the last commit of the repository says nothing about it
            var published = history.Revisions.FirstOrDefault(r => r.Approval is not null && r.Approval == history.Approval && r.Approval.On == policy.ApprovedOn)?.InForceSince;
            var last = published is { } moment ? Earlier(LastDayAt(moment), subject.System.AsOf) : subject.System.AsOf;
            if (policy.ApprovedOn <= last) continue;
            yield return new(Rule, policy.At("approved-on"), $"{policy.Id} says it was approved on {IsoDate.Write(policy.ApprovedOn!.Value)}, which is later than {IsoDate.Write(last)}.")
            {
                Record = policy.Id,
                Field = "approved-on",
                Help = "Write the day on which the approver approved this text.",
            };
        }
    }

    /// <summary>It may be tomorrow already where the approver is: the moment is in UTC.</summary>
    private static DateOnly LastDayAt(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime.AddHours(14));

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}

using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Validation;

namespace Clausebook.History.Rules;

/// <summary>A document states an approval of a day on which its text had not been written.</summary>
internal sealed class ApprovalBeforeText : Rule<StampedSystem>
{
    public static readonly FindingDescriptor Rule = new("ISMS0412", "approval-before-text", "Approval dated before the text was written", Severity.Warning,
        "An approval covers the text that the approver has seen (ISO/IEC 27001 7.5.2 c), which must have been there.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(StampedSystem subject)
    {
        foreach (var policy in subject.System.Policies.Where(p => p.Status == DocumentStatus.Approved))
        {
            var history = subject.HistoryOf(policy);
            if (history is not { IsApprovedText: true, Approval: { Proof: not ApprovalProof.Trailer } approval } || history.Versions.FirstOrDefault() is not { WrittenOn: { } written }) continue;
            var first = DateOnly.FromDateTime(written.UtcDateTime.AddHours(-12)); // it may be yesterday still where the author is
            if (approval.On >= first) continue;
            yield return new(Rule, policy.At("approved-on"), $"{policy.Id} says it was approved on {IsoDate.Write(approval.On)}, but its text was written on {IsoDate.Write(DateOnly.FromDateTime(written.UtcDateTime))}.")
            {
                Record = policy.Id,
                Field = "approved-on",
                Help = "Write the day on which the approver approved this very text.",
            };
        }
    }
}

using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Validation;

namespace Clausebook.History.Rules;

/// <summary>A document calls itself approved, but nothing says by whom or when.</summary>
internal sealed class ApprovedWithoutApproval : Rule<StampedSystem>
{
    public static readonly FindingDescriptor Rule = new("ISMS0401", "approved-without-approval", "Document marked approved without an approval", Severity.Error,
        "Documented information is reviewed and approved for suitability before it is used (ISO/IEC 27001 7.5.2 c), so an approval needs a person and a day.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(StampedSystem subject) => subject.System.Policies
        .Where(p => p.Status == DocumentStatus.Approved)
        .SelectMany(p => Check(p, subject.HistoryOf(p).Approval));

    private static IEnumerable<Finding> Check(Policy policy, Approval? approval)
    {
        if ((policy.Approver is null || policy.ApprovedOn is null) && approval?.Proof != ApprovalProof.Trailer)
        {
            var missing = (policy.Approver, policy.ApprovedOn) switch { (null, null) => "approver and day of approval are", (null, _) => "its approver is", _ => "the day of its approval is" };
            yield return new(Rule, policy.At("status"), $"{policy.Id} is marked approved, but {missing} missing.")
            {
                Record = policy.Id,
                Field = "status",
                Help = "Add approver: <role> and approved-on: <yyyy-mm-dd>, or set status: in-review until it is approved.",
            };
        }
    }
}

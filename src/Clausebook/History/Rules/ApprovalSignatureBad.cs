using Clausebook.Findings;
using Clausebook.History.Signatures;
using Clausebook.Model;
using Clausebook.Validation;

namespace Clausebook.History.Rules;

/// <summary>The signature on the commit of an approval, or on its tag, does not belong to it. Only found where signatures are verified.</summary>
internal sealed class ApprovalSignatureBad : Rule<StampedSystem>
{
    public static readonly FindingDescriptor Rule = new("ISMS0414", "approval-signature-bad", "Signature of an approval is bad", Severity.Error,
        "Documented information is protected from loss of integrity (ISO/IEC 27001 7.5.3 b), and a signature that does not fit says that something was changed.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(StampedSystem subject) =>
        from policy in subject.System.Policies
        where policy.Status == DocumentStatus.Approved
        let approval = subject.HistoryOf(policy).Approval
        where approval is { Signature.State: SignatureState.Bad }
        select new Finding(Rule, policy.At("approver"), $"The approval of {policy.Id} is in commit {approval.Commit[..7]}, whose signature{(approval.Signature!.IsOfTag ? " (that of a tag on it)" : "")} does not belong to it.")
        {
            Record = policy.Id,
            Field = "approver",
            Help = "Compare the repository with another copy of it: commit or signature was made up or changed. Have the text approved anew in a commit that is signed well.",
        };
}

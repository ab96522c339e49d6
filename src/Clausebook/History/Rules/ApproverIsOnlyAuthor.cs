using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Validation;

namespace Clausebook.History.Rules;

/// <summary>Everybody who wrote the approved text is its approver: nobody else has looked at it.</summary>
internal sealed class ApproverIsOnlyAuthor : Rule<StampedSystem>
{
    public static readonly FindingDescriptor Rule = new("ISMS0404", "approver-is-only-author", "Approver is the only author", Severity.Warning,
        "Conflicting duties are segregated (ISO/IEC 27001 A.5.3), and an approval by the only author is no second pair of eyes.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(StampedSystem subject)
    {
        foreach (var policy in subject.System.Policies.Where(p => p.Status == DocumentStatus.Approved))
        {
            var history = subject.HistoryOf(policy);
            if (history.Approval is not { } approval || Approver(subject.System, approval) is not { Length: > 0 } approvers) continue;
            Person[] authors = [.. Approved(history, approval).SelectMany(r => r.Authors).Distinct()];
            if (authors.Length == 0 || !Array.TrueForAll(authors, a => Array.Exists(approvers, h => HolderIdentity.Is(h, a)))) continue;
            yield return new(Rule, policy.At("approver"), $"{approvers[0].Name} approved {policy.Id} and is the only author of the text since the approval before.")
            {
                Record = policy.Id,
                Field = "approver",
                Help = "Let somebody else approve it, or name the people who wrote it with Co-authored-by: in the commit.",
            };
        }
    }

    /// <summary>The revisions that the approval covers and the one before it does not.</summary>
    private static IEnumerable<Revision> Approved(DocumentHistory history, Approval approval)
    {
        var covered = history.Revisions.SkipWhile(r => r.Approval != approval).ToList();
        return covered.Take(1).Concat(covered.Skip(1).TakeWhile(r => r.Approval is null)).Where(r => r.IsChange);
    }

    /// <summary>The people who approved, as holders of roles; a name that holds none stands for itself.</summary>
    private static RoleHolder[] Approver(ManagementSystem system, Approval approval)
    {
        var names = approval.Name?.Split(", ") ?? [];
        RoleHolder[] holders = approval.Role is { } role && system.Roles.TryGetValue(role, out var known) ? [.. known.HoldersOn(approval.On).Where(h => names.Contains(h.Name))] : [];
        return holders.Length > 0 ? holders : [.. names.Select(n => new RoleHolder(n, null, null, null, null, default))];
    }
}

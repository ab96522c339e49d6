using System.Globalization;
using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Validation;

namespace Clausebook.History.Rules;

/// <summary>The approval was given on a day on which the approver did not hold the approving role.</summary>
internal sealed class ApproverNotInRole : Rule<StampedSystem>
{
    public static readonly FindingDescriptor Rule = new("ISMS0408", "approver-not-in-role", "Approver did not hold the role on that day", Severity.Error,
        "Authorities for information security are assigned (ISO/IEC 27001 5.3), so only who holds the approving role that day can approve.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(StampedSystem subject)
    {
        foreach (var policy in subject.System.Policies.Where(p => p.Status == DocumentStatus.Approved))
        {
            if (subject.HistoryOf(policy).Approval is not { Role: { } roleId } approval || !subject.System.Roles.TryGetValue(roleId, out var role) || role.IsAudience) continue;
            var holders = role.HoldersOn(approval.On).Select(h => h.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            string[] strangers = approval.Proof == ApprovalProof.Trailer ? [.. approval.Name?.Split(", ").Where(n => !holders.Contains(n)) ?? []] : [];
            if (holders.Count > 0 && (approval.Proof != ApprovalProof.Trailer || strangers.Length < approval.Name!.Split(", ").Length)) continue;
            var day = approval.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var message = strangers.Length > 0 ? $"{strangers[0]} approved {policy.Id} on {day}, but did not hold the role {roleId} then." : $"{policy.Id} was approved on {day} by {roleId}, but nobody held that role then.";
            yield return new(Rule, policy.At("approver"), message)
            {
                Record = policy.Id,
                Field = "approver",
                Help = "Have the text approved by who holds the role, or complete the holders and their dates in roles.yaml.",
                Notes = [.. role.Holders.Select(h => new FindingNote(Describe(h, role.Title), h.Location))],
            };
        }
    }

    private static string Describe(RoleHolder holder, string title)
    {
        var from = holder.From is { } first ? string.Create(CultureInfo.InvariantCulture, $" from {first:yyyy-MM-dd}") : "";
        var until = holder.Until is { } last ? string.Create(CultureInfo.InvariantCulture, $" until {last:yyyy-MM-dd}") : "";
        return $"{holder.Name} is {title}{from}{until}.";
    }
}

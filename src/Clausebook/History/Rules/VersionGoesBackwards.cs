using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Validation;

namespace Clausebook.History.Rules;

/// <summary>A document declares a version below one that was approved before.</summary>
internal sealed class VersionGoesBackwards : Rule<StampedSystem>
{
    public static readonly FindingDescriptor Rule = new("ISMS0405", "version-goes-backwards", "Declared version goes backwards", Severity.Error,
        "Documented information is identified without doubt (ISO/IEC 27001 7.5.2 a, 7.5.3 e), so a later text never has a lower version.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(StampedSystem subject)
    {
        foreach (var policy in subject.System.Policies.Where(p => p.DeclaredVersion is not null))
        {
            var declared = policy.DeclaredVersion!;
            var highest = subject.HistoryOf(policy).Revisions.Where(r => r is { Approval: not null, Version: not null }).MaxBy(r => r.Version, Comparer<string?>.Create((a, b) => NaturalOrder.Compare(a!, b!)));
            if (highest is null || NaturalOrder.Compare(highest.Version!, declared) <= 0) continue;
            yield return new(Rule, policy.At("version"), $"{policy.Id} declares version {declared}, but version {highest.Version} was approved before.")
            {
                Record = policy.Id,
                Field = "version",
                Help = $"Write a version above {highest.Version}, or leave the field out: then the version is counted from the approvals.",
                Notes = [new($"Version {highest.Version} came with commit {highest.Commit[..7]}: {highest.Subject}")],
            };
        }
    }
}

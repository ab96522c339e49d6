using System.Globalization;
using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Validation;

namespace Clausebook.History.Rules;

/// <summary>An approved document has the version of an earlier text that was approved as well.</summary>
internal sealed class VersionReused : Rule<StampedSystem>
{
    public static readonly FindingDescriptor Rule = new("ISMS0406", "version-reused", "Version used for two texts", Severity.Error,
        "Documented information is identified without doubt (ISO/IEC 27001 7.5.2 a, 7.5.3 e), so one version is one text.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(StampedSystem subject)
    {
        foreach (var policy in subject.System.Policies.Where(p => p.Status == DocumentStatus.Approved))
        {
            var history = subject.HistoryOf(policy);
            if (history.Drift is not null) continue; // no new version at all: ISMS0403 says so
            var label = policy.DeclaredVersion ?? (history.IsApprovedText ? history.Version : null);
            if (history.Versions.FirstOrDefault(v => v.Label == label && v.Approval.BodyHash != history.TextHash) is not { } other) continue;
            yield return new(Rule, policy.At("version"), string.Create(CultureInfo.InvariantCulture, $"Version {label} of {policy.Id} is another text, approved on {other.Approval.On:yyyy-MM-dd}."))
            {
                Record = policy.Id,
                Field = "version",
                Help = "Write the next version, or leave the field out: then the version is counted from the approvals.",
                Notes = [new($"That text came with commit {other.Revision.Commit[..7]}: {other.Revision.Subject}")],
            };
        }
    }
}

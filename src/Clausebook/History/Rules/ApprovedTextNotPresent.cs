using System.Globalization;
using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Validation;

namespace Clausebook.History.Rules;

/// <summary>Front matter names an approved text by its hash, and the document's text is another one.</summary>
internal sealed class ApprovedTextNotPresent : Rule<StampedSystem>
{
    public static readonly FindingDescriptor Rule = new("ISMS0409", "approved-text-not-present", "Text is not the one that approved-text names", Severity.Error,
        "An approval covers exactly the text that was approved (ISO/IEC 27001 7.5.2 c, 7.5.3 e); the hash says which one that was.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(StampedSystem subject)
    {
        foreach (var policy in subject.System.Policies.Where(p => p is { Status: DocumentStatus.Approved, ApprovedText: not null }))
        {
            var history = subject.HistoryOf(policy);
            if (history is not { TextHash: { } present, Drift: null } || present == policy.ApprovedText) continue; // a drift from a known text is ISMS0403, which shows the line
            yield return new(Rule, policy.At("approved-text"), $"The text of {policy.Id} is not the one that approved-text names: its hash is {TextHash.Write(present)}.")
            {
                Record = policy.Id,
                Field = "approved-text",
                Help = $"Have the present text approved (clausebook approve {policy.Id} writes its hash), or bring the approved text back.",
                Notes = [.. history.Versions.Where(v => v.Approval.BodyHash == policy.ApprovedText).Take(1).Select(Describe)],
            };
        }
    }

    private static FindingNote Describe(DocumentVersion version) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The hash is that of version {version.Label}, approved on {version.Approval.On:yyyy-MM-dd} (commit {version.Approval.Commit[..7]})."));
}

using System.Globalization;
using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Validation;

namespace Clausebook.History.Rules;

/// <summary>The text is not the one that was approved, although the document still states that approval.</summary>
internal sealed class ChangedSinceApproval : Rule<StampedSystem>
{
    private const int LongestLine = 120;

    public static readonly FindingDescriptor Rule = new("ISMS0403", "changed-since-approval", "Approved text changed without approval", Severity.Error,
        "Changes of documented information are controlled (ISO/IEC 27001 7.5.3 e), so an approval covers exactly the text that was approved.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(StampedSystem subject)
    {
        foreach (var policy in subject.System.Policies.Where(p => p.Status == DocumentStatus.Approved))
        {
            var history = subject.HistoryOf(policy);
            if (history is not { Approval: { } approval, IsApprovedText: false, Drift: { } drift }) continue;
            var version = history.Revisions.FirstOrDefault(r => r.Approval == approval)?.Version;
            yield return new(Rule, drift.Location, string.Create(CultureInfo.InvariantCulture, $"The text of {policy.Id} has changed since version {version ?? "?"} was approved on {approval.On:yyyy-MM-dd} (commit {approval.Commit[..7]})."))
            {
                Record = policy.Id,
                Help = "Have the new text approved and write that day as approved-on, or set status: in-review until it is.",
                Notes = [new(Describe(drift), drift.Location), .. drift.IsOnlyLinks ? [new FindingNote("Nothing but destinations of links has changed: the words are those that were approved.")] : Array.Empty<FindingNote>()],
            };
        }
    }

    private static string Describe(TextDrift drift) => (drift.ApprovedLine, drift.PresentLine) switch
    {
        ({ } old, { } now) => $"The first changed line was {Quote(old)} and is now {Quote(now)}.",
        (null, { } now) => $"The first added line is {Quote(now)}.",
        ({ } old, _) => $"The first removed line was {Quote(old)}.",
        _ => "The text differs.",
    };

    private static string Quote(string line) => line.Trim() is { Length: > LongestLine } text ? $"\"{text[..LongestLine]}…\"" : $"\"{line.Trim()}\"";
}

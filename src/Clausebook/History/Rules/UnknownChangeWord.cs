using Clausebook.Findings;
using Clausebook.Validation;

namespace Clausebook.History.Rules;

/// <summary>A commit says of its change something that is neither material nor editorial. A commit cannot be mended, so this is a note.</summary>
internal sealed class UnknownChangeWord : Rule<StampedSystem>
{
    private static readonly string[] Words = ["material", "editorial"];

    public static readonly FindingDescriptor Rule = new("ISMS0413", "unknown-change-word", "Change trailer neither material nor editorial", Severity.Note,
        "Versions of documented information are controlled (ISO/IEC 27001 7.5.3 e), and whether a change matters to its readers decides about the number of the version.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(StampedSystem subject)
    {
        foreach (var policy in subject.System.Policies)
        {
            if (subject.HistoryOf(policy).UnknownChange is not { } unknown) continue;
            yield return new(Rule, policy.At("version"), $"Commit {unknown.Commit[..7]} of {policy.Id} says \"Change: {unknown.Word}\", which counts as no material change.")
            {
                Record = policy.Id,
                Help = "Write Change: material or Change: editorial. Where the commit can no longer be changed, a later one that touches the document before its approval may say so.",
                Suggestion = NearestName.Find(unknown.Word, Words),
            };
        }
    }
}

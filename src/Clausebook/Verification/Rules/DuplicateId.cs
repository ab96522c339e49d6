using Clausebook.Findings;
using Clausebook.Validation;

namespace Clausebook.Verification.Rules;

/// <summary>Two elements of a page have the same id.</summary>
internal sealed class DuplicateId : Rule<PublishedPage>
{
    public static readonly FindingDescriptor Rule = new("ISMS0912", "duplicate-id-on-page", "Two elements of a page have the same id", Severity.Error,
        "A link to the second element arrives at the first one: a reference to one obligation would show another.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(PublishedPage subject)
    {
        if (!subject.IsDocument) yield break;
        Dictionary<string, SourceLocation> seen = new(StringComparer.Ordinal);
        foreach (var (id, location) in subject.Ids)
        {
            if (seen.TryAdd(id, location)) continue;
            yield return new(Rule, location, $"The id \"{id}\" stands on this page a second time.") { Help = "Give one of the two another id.", Notes = [new("It stands here first.", seen[id])] };
        }
    }
}

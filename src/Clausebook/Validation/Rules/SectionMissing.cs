using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A document that lacks a section that its type must have. Drafts may still grow.</summary>
internal sealed class SectionMissing : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0805", "section-missing", "A required section is missing", Severity.Error,
        "Documented information has a fitting format (ISO/IEC 27001 7.5.2 b): readers find purpose, scope and rules at the same place in every document.");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from policy in subject.Policies
        where policy.Status is DocumentStatus.Approved or DocumentStatus.InReview
        let required = subject.RequiredSections.GetValueOrDefault(policy.Type, [])
        from section in required
        where Find(policy, section) is null
        let place = PlaceOf(policy, [.. required], section)
        select new Finding(Descriptor, place.Heading?.Location ?? new(policy.Path), $"The {policy.Type} {policy.Id} has no section \"{section}\"{place.Words}.") { Record = policy.Id, Help = $"Add a heading: ## {section}. Which sections a type needs can be set in isms.yaml under sections." };

    private static Heading? Find(Policy policy, string section) => policy.Body.Headings.FirstOrDefault(h => string.Equals(h.Text, section, StringComparison.OrdinalIgnoreCase));

    /// <summary>The heading beside which the section belongs: the next required one that is there, else whatever follows the last required one before it.</summary>
    private static (Heading? Heading, string Words) PlaceOf(Policy policy, ImmutableArray<string> required, string section)
    {
        var index = required.IndexOf(section);
        if (required.Skip(index + 1).Select(s => Find(policy, s)).FirstOrDefault(h => h is not null) is { } next) return Before(next);
        var headings = policy.Body.Headings;
        if (required.Take(index).Reverse().Select(s => Find(policy, s)).FirstOrDefault(h => h is not null) is not { } last) return headings.FirstOrDefault(h => h.Level > 1) is { } first ? Before(first) : (null, "");
        return headings.SkipWhile(h => h != last).Skip(1).FirstOrDefault(h => h.Level <= last.Level) is { } after ? Before(after) : (last, $" after \"{last.Text}\"");
    }

    private static (Heading, string) Before(Heading heading) => (heading, $" before \"{heading.Text}\"");
}

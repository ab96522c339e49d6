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
        let present = policy.Body.Headings.Select(h => h.Text).ToHashSet(StringComparer.OrdinalIgnoreCase)
        from section in subject.RequiredSections.GetValueOrDefault(policy.Type, [])
        where !present.Contains(section)
        select new Finding(Descriptor, new(policy.Path), $"The {policy.Type} {policy.Id} has no section \"{section}\".") { Record = policy.Id, Help = $"Add a heading: ## {section}. Which sections a type needs can be set in isms.yaml under sections." };
}

using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A required clause that nothing answers, or only retired documents.</summary>
internal sealed class ClauseNotCovered : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0304", "clause-not-covered", "A required clause is covered by no document", Severity.Error,
        "Clauses 4 to 10 cannot be left out when conformity to ISO/IEC 27001 is claimed (clause 1).");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from framework in subject.Coverage
        where subject.Unreadable.Count == 0
        from coverage in framework.Requirements
        where coverage.Required && (coverage.Requirement.Kind == RequirementKind.Clause || framework.Framework != subject.PrimaryFramework)
        let retiredOnly = coverage.Status == CoverageStatus.Outdated && !coverage.Links.Any(l => l.Source is Policy { Status: DocumentStatus.Approved })
        where coverage.Status == CoverageStatus.Uncovered || retiredOnly
        select new Finding(Descriptor, new(ConfigFile.Name), $"{framework.Framework.Name} {coverage.Requirement.Id.Number} ({coverage.Requirement.Title}) is covered by no {(retiredOnly ? "document in force" : "document")}.")
        {
            Record = coverage.Requirement.Id.Number,
            Help = $"Answer it in an approved document and name it at the heading: ## … {{#… satisfies=\"{Written(subject, coverage.Requirement)}\"}}",
            Notes = [.. coverage.Links.Select(l => new FindingNote($"{l.Source.Id} names it{(l.Source is Policy policy ? $", but its status is {Words.Kebab(policy.Status.ToString())}" : ", but only documents cover a clause")}", l.Location))],
        };

    private static string Written(ManagementSystem system, Requirement requirement) =>
        requirement.Id.Framework == system.PrimaryFramework.Id ? requirement.Id.Number : requirement.Id.ToString();
}

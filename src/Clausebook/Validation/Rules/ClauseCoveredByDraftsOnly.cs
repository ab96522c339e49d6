using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A required clause that is answered only by documents that are not approved.</summary>
internal sealed class ClauseCoveredByDraftsOnly : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0306", "clause-covered-by-drafts-only", "A required clause is covered by drafts only", Severity.Error,
        "Documented information counts once it is reviewed and approved for suitability and adequacy (ISO/IEC 27001 7.5.2 c).");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from framework in subject.Coverage
        where subject.Unreadable.Count == 0
        from coverage in framework.Requirements
        where coverage.Required && coverage.Status == CoverageStatus.DraftOnly && (coverage.Requirement.Kind == RequirementKind.Clause || framework.Framework != subject.PrimaryFramework)
        let first = coverage.Links.First(l => l.Source is Policy)
        select new Finding(Descriptor, first.Location, $"{coverage.Requirement.Id.Number} ({coverage.Requirement.Title}) is covered only by documents that are not approved.")
        {
            Record = coverage.Requirement.Id.Number,
            Help = $"Approve {first.Source.Id}: set `status: approved` with `approver` and `approved-on`.",
            Notes = [.. coverage.Links.Where(l => l.Source is Policy).Select(l => new FindingNote($"{l.Source.Id} is {Words.Kebab(((Policy)l.Source).Status.ToString())}", l.Location))],
        };
}

using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Modelling;

/// <summary>Derives the Statement of Applicability (6.1.3 d) from control records and coverage.</summary>
internal static class ApplicabilityBuilder
{
    /// <summary>One row for each control of the framework in catalogue order, then one for each control of the organization's own.</summary>
    public static StatementOfApplicability Build(Framework framework, FrameworkCoverage coverage, IReadOnlyDictionary<string, ControlRecord> decisions, ImmutableArray<ControlRecord> controls)
    {
        var reference = coverage.Requirements
            .Where(c => c.Requirement.Kind == RequirementKind.Control)
            .Select(c => new ApplicabilityRow(c.Requirement.Id.Number, c.Requirement.Title, c.Requirement, decisions.GetValueOrDefault(c.Requirement.Id.Number), c.Status, Approved(c.Links)));
        var own = controls
            .Where(c => c.Requirement is null)
            .Select(c => new ApplicabilityRow(c.Id, c.Title, null, c, c.Applicable == false ? CoverageStatus.Excluded : CoverageStatus.Covered, []));
        return new(framework, [.. reference, .. own]);
    }

    private static ImmutableArray<CoverageLink> Approved(ImmutableArray<CoverageLink> links) =>
        [.. links.Where(l => l.Source is Policy { Status: DocumentStatus.Approved })];
}

using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Modelling;

/// <summary>Resolves who answers which requirement, and how well.</summary>
internal sealed class CoverageBuilder(ImmutableArray<Framework> frameworks, string primary, DateOnly asOf)
{
    private readonly Dictionary<RequirementId, List<CoverageLink>> links = [];

    /// <summary>Adds the links that a document, control or record states in its fields and headings. Unknown ids are left out; ISMS0202 reports them.</summary>
    public void Add(DocumentedInformation source)
    {
        foreach (var written in source.Satisfies) Add(source, null, written);
        foreach (var heading in source.Body.Headings)
        {
            foreach (var written in heading.Satisfies) Add(source, heading, written);
        }
    }

    /// <summary>The coverage of one framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="decisions">The control record of each reference control, by number.</param>
    /// <param name="required">Whether this organization must cover a requirement.</param>
    public FrameworkCoverage Build(Framework framework, IReadOnlyDictionary<string, ControlRecord> decisions, Func<Requirement, bool> required) => new(
        framework,
        [
            .. from requirement in framework.Requirements
               where requirement.Kind != RequirementKind.Group
               let found = Links(requirement)
               let excluded = framework.Id == primary && decisions.GetValueOrDefault(requirement.Id.Number)?.Applicable == false
               select new RequirementCoverage(requirement, excluded ? CoverageStatus.Excluded : Status(found), found, required(requirement)),
        ]);

    private void Add(DocumentedInformation source, Heading? heading, TextValue written)
    {
        var id = RequirementId.Parse(written.Text, primary);
        var requirement = frameworks.FirstOrDefault(f => f.Id == id.Framework)?.Find(id.Number);
        if (requirement is null) return;
        if (!links.TryGetValue(requirement.Id, out var list)) links[requirement.Id] = list = [];
        list.Add(new(requirement, source, heading, written.Location));
    }

    private ImmutableArray<CoverageLink> Links(Requirement requirement) =>
        links.TryGetValue(requirement.Id, out var found)
            ? [.. found.OrderBy(l => l.Source switch { Policy => 0, ControlRecord => 1, _ => 2 }).ThenBy(l => l.Source.Id, NaturalOrder.Instance).ThenBy(l => l.Location.Line)]
            : [];

    private CoverageStatus Status(ImmutableArray<CoverageLink> found)
    {
        var policies = found.Select(l => l.Source).OfType<Policy>().ToArray();
        if (policies.Length == 0) return CoverageStatus.Uncovered;
        if (policies.Any(p => p.Status == DocumentStatus.Approved && !(p.NextReview < asOf))) return CoverageStatus.Covered;
        return policies.Any(p => p.Status is DocumentStatus.Approved or DocumentStatus.Retired) ? CoverageStatus.Outdated : CoverageStatus.DraftOnly;
    }
}

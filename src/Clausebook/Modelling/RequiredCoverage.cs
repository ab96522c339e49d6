using System.Collections.Frozen;
using Clausebook.Model;

namespace Clausebook.Modelling;

/// <summary>
/// What an organization must cover in one framework. By default every mandatory clause of the primary framework (ISO/IEC 27001 leaves none of
/// 4 to 10 out) and a decision on each of its controls; a demand in isms.yaml replaces that.
/// </summary>
internal sealed class RequiredCoverage
{
    private readonly FrozenSet<string>? numbers;
    private readonly bool isPrimary;

    public RequiredCoverage(IsmsOptions options, Framework framework)
    {
        isPrimary = framework.Id == options.PrimaryFramework;
        var demands = options.Coverage.Where(d => d.Framework == framework.Id).ToArray();
        if (demands.Length == 0) return;
        numbers = demands.SelectMany(demand => framework.Requirements.Where(r => Names(framework, r, demand.Require) && !Names(framework, r, demand.Except)))
            .Select(r => r.Id.Number).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>True when the requirement must be covered.</summary>
    public bool Contains(Requirement requirement) =>
        numbers is not null ? numbers.Contains(requirement.Id.Number) : isPrimary && (requirement.Mandatory || requirement.Kind == RequirementKind.Control);

    /// <summary>True when the list names the requirement itself or a group above it; <c>all</c> names everything.</summary>
    private static bool Names(Framework framework, Requirement requirement, IReadOnlyCollection<string> list)
    {
        if (list.Contains("all")) return true;
        for (var current = requirement; current is not null; current = current.Parent is { } parent ? framework.Find(parent) : null)
        {
            if (list.Contains(current.Id.Number)) return true;
        }
        return false;
    }
}

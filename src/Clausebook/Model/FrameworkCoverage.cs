using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Clausebook.Model;

/// <summary>How all requirements of one framework are answered.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Requirements">One entry for each requirement that is not a group, in catalogue order.</param>
public sealed record FrameworkCoverage(Framework Framework, ImmutableArray<RequirementCoverage> Requirements)
{
    private readonly FrozenDictionary<string, RequirementCoverage> byNumber = Requirements.ToFrozenDictionary(r => r.Requirement.Id.Number, StringComparer.Ordinal);

    /// <summary>The coverage of the requirement with this number, or null for a group or an unknown number.</summary>
    public RequirementCoverage? Find(string number) => byNumber.GetValueOrDefault(number);
}

using System.Collections.Immutable;

namespace Clausebook.Model;

/// <summary>How requirements of one framework correspond to those of another, with where that comes from.</summary>
/// <param name="Id">The mapping's id.</param>
/// <param name="From">The framework that the entries start from.</param>
/// <param name="To">The framework that they lead to.</param>
/// <param name="Entries">The correspondences.</param>
/// <param name="Sources">Where they were taken from.</param>
public sealed record Mapping(string Id, string From, string To, ImmutableArray<MappingEntry> Entries, ImmutableArray<string> Sources)
{
    /// <summary>The terms under which the mapping's data may be passed on.</summary>
    public string? Licence { get; init; }

    /// <summary>Remarks on the mapping, in our own words.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}

using System.Collections.Immutable;

namespace Clausebook.Model;

/// <summary>One row of a mapping, read "from is [relationship] of to".</summary>
/// <param name="From">The number in the first framework.</param>
/// <param name="To">The numbers in the second framework.</param>
/// <param name="Relationship">equal, subset, superset or intersects.</param>
/// <param name="Change">What became of it between two editions of one standard, when the mapping says so.</param>
public sealed record MappingEntry(string From, ImmutableArray<string> To, string Relationship, string? Change);

using System.Collections.Immutable;

namespace Clausebook.Comparison;

/// <summary>What was won and lost in one framework.</summary>
/// <param name="Framework">The framework's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Won">What is covered now and was not.</param>
/// <param name="Lost">What was covered and is not any more, although it is not excluded.</param>
public sealed record ChangedCoverage(string Framework, string Name, ImmutableArray<ChangedRequirement> Won, ImmutableArray<ChangedRequirement> Lost);

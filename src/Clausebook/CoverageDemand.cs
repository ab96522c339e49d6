using System.Collections.Immutable;

namespace Clausebook;

/// <summary>
/// What must be covered in one framework. Without a demand the primary framework asks for every mandatory clause and a decision on every
/// control, and other frameworks ask for nothing.
/// </summary>
/// <param name="Framework"><c>framework</c>: the framework's id, which names its edition.</param>
/// <param name="Require"><c>require</c>: numbers that must be covered; a group's number stands for all below it.</param>
/// <param name="Except"><c>except</c>: numbers taken out again, groups too.</param>
public sealed record CoverageDemand(string Framework, ImmutableArray<string> Require, ImmutableArray<string> Except);

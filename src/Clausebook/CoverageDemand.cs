using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook;

/// <summary>
/// What must be covered in one framework. Without a demand the primary framework asks for every mandatory clause and a decision on every
/// control, and other frameworks ask for nothing.
/// </summary>
/// <param name="Framework"><c>framework</c>: the framework's id, which names its edition.</param>
/// <param name="Require"><c>require</c>: numbers that must be covered; a group's number stands for all below it.</param>
/// <param name="Except"><c>except</c>: numbers taken out again, groups too.</param>
public sealed record CoverageDemand(string Framework, ImmutableArray<string> Require, ImmutableArray<string> Except)
{
    /// <summary>The framework's id with its place in isms.yaml; null when the demand was not read from there.</summary>
    public TextValue? WrittenFramework { get; init; }

    /// <summary>The numbers of both lists with their places in isms.yaml.</summary>
    public ImmutableArray<TextValue> WrittenNumbers { get; init; } = [];
}

using System.Collections.Immutable;

namespace Clausebook.Findings;

/// <summary>isms.yaml cannot be used: exit code 2. The findings say where and why.</summary>
public sealed class ConfigurationException(ImmutableArray<Finding> findings) : Exception("The configuration isms.yaml cannot be used.")
{
    /// <summary>What is wrong with it.</summary>
    public ImmutableArray<Finding> Findings { get; } = findings;
}

using System.Collections.Immutable;
using Clausebook.Findings;

namespace Clausebook.Publishing;

/// <summary>Some files of the handbook could not be made, so nothing was published.</summary>
/// <param name="findings">What is wrong, by place.</param>
public sealed class HandbookFaultException(ImmutableArray<Finding> findings) : Exception(findings[0].Message)
{
    /// <summary>What is wrong, by place.</summary>
    public ImmutableArray<Finding> Findings { get; } = findings;
}

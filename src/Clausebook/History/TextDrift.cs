using Clausebook.Findings;

namespace Clausebook.History;

/// <summary>Where a text first differs from the one that was approved.</summary>
/// <param name="Location">The line in the file as it is now.</param>
/// <param name="ApprovedLine">The line as it was approved; null when it was added since.</param>
/// <param name="PresentLine">The line as it is now; null when it was removed since.</param>
public sealed record TextDrift(SourceLocation Location, string? ApprovedLine, string? PresentLine)
{
    /// <summary>True when the texts differ in nothing but the destinations of links.</summary>
    public bool IsOnlyLinks { get; init; }
}

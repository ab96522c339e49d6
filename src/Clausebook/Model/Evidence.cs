using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>Evidence that a control works.</summary>
/// <param name="What">What it is.</param>
/// <param name="Where">Where it is kept.</param>
/// <param name="Every">How often it arises, or null.</param>
/// <param name="Last">When it last arose, or null.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Evidence(string What, string? Where, ReviewPeriod? Every, DateOnly? Last, SourceLocation Location);

namespace Clausebook.Comparison;

/// <summary>What is known of the changes since a point.</summary>
/// <param name="Changes">What changed; null when that cannot be said.</param>
/// <param name="Reason">Why it cannot be said, or null.</param>
internal sealed record SinceOutcome(IsmsChanges? Changes, string? Reason);

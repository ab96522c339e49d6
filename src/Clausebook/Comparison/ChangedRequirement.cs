using Clausebook.Model;

namespace Clausebook.Comparison;

/// <summary>A clause or control whose coverage was won or lost.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Before">How it stood, or null when the framework was not in use.</param>
/// <param name="After">How it stands.</param>
public sealed record ChangedRequirement(string Number, string Title, CoverageStatus? Before, CoverageStatus After);

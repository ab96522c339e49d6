using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>An image of a body.</summary>
/// <param name="Target">The address as written.</param>
/// <param name="Alternative">The text for those who cannot see it; empty when none was written.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Image(string Target, string Alternative, SourceLocation Location);

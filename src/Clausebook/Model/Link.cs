using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A link of a body.</summary>
/// <param name="Target">The address as written, with character references resolved.</param>
/// <param name="Text">The text that is clicked.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Link(string Target, string Text, SourceLocation Location);

using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>Text that was left to be filled in, such as <c>TODO</c> or a variable that has no value.</summary>
/// <param name="Text">The text found.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Placeholder(string Text, SourceLocation Location);

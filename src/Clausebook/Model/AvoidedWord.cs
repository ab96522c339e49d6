using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A word in a text that the glossary says to avoid.</summary>
/// <param name="Text">The word as it stands in the text.</param>
/// <param name="Location">Where it stands.</param>
public sealed record AvoidedWord(string Text, SourceLocation Location);

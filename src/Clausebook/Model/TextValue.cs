using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A scalar, as the raw text that stands in the file (quotes taken off).</summary>
/// <param name="Text">The text; empty when nothing was written.</param>
public sealed record TextValue(string Text, SourceLocation Location) : FieldValue(Location);

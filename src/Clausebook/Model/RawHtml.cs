using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>Raw HTML in a body. It is shown as text, never passed on.</summary>
/// <param name="Text">The start of what was written.</param>
/// <param name="Location">Where it stands.</param>
public sealed record RawHtml(string Text, SourceLocation Location);

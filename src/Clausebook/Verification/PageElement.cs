using Clausebook.Findings;

namespace Clausebook.Verification;

/// <summary>An element of a page.</summary>
/// <param name="Name">Its name, or that of the attribute concerned.</param>
/// <param name="Text">Its text, or the address that tells it from others; short.</param>
internal readonly record struct PageElement(string Name, string Text, SourceLocation Location);

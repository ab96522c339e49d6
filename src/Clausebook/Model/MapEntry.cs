using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>One key of a map with its value.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="KeyLocation">Where the key starts.</param>
/// <param name="Value">The value.</param>
public sealed record MapEntry(string Key, SourceLocation KeyLocation, FieldValue Value);

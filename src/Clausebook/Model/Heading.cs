using System.Collections.Immutable;
using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A heading of a body.</summary>
/// <param name="Level">1 to 6, as written.</param>
/// <param name="Text">The text without markup.</param>
/// <param name="Id">The fragment under which it is reached; unique in its document.</param>
/// <param name="Satisfies">The requirement ids that the section answers, as written.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Heading(int Level, string Text, string Id, ImmutableArray<TextValue> Satisfies, SourceLocation Location);

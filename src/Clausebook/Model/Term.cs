using System.Collections.Immutable;
using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A word of the glossary.</summary>
/// <param name="Name">The word or words.</param>
/// <param name="Anchor">The fragment under which it is reached.</param>
/// <param name="Definition">What it means here.</param>
/// <param name="Avoid">Words that texts must not use in its place.</param>
/// <param name="SeeAlso">Other terms, as written.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Term(string Name, string Anchor, string Definition, ImmutableArray<TextValue> Avoid, ImmutableArray<TextValue> SeeAlso, SourceLocation Location);

using System.Collections.Immutable;
using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A list.</summary>
/// <param name="Items">The items, in the order written.</param>
public sealed record ListValue(ImmutableArray<FieldValue> Items, SourceLocation Location) : FieldValue(Location);

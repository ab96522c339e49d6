using System.Collections.Immutable;

namespace Clausebook.Redlines;

/// <summary>A field of the front matter that changed.</summary>
/// <param name="Key">The field.</param>
/// <param name="Old">Its values before; none when it was not there.</param>
/// <param name="Present">Its values now; none when it is gone.</param>
/// <param name="IsList">True when it held several values at one of the two times: then those that came and went are told apart.</param>
internal sealed record FieldChange(string Key, ImmutableArray<string> Old, ImmutableArray<string> Present, bool IsList);

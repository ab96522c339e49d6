using System.Collections.Immutable;

namespace Clausebook.Publishing;

/// <summary>What a handbook was made from. Equal stamps and equal content give equal bytes, so no clock and no machine is in it.</summary>
/// <param name="Commit">The full id of the commit.</param>
/// <param name="AsOf">The day the handbook speaks for.</param>
/// <param name="ToolVersion">The version of Clausebook that built it.</param>
public sealed record HandbookStamp(string Commit, DateOnly AsOf, string ToolVersion)
{
    /// <summary>The options that change what the handbook says, for example its audience, by name.</summary>
    public ImmutableSortedDictionary<string, string> Options { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}

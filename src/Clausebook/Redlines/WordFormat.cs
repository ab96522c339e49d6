namespace Clausebook.Redlines;

/// <summary>What words stand in: a link, emphasis, code.</summary>
/// <param name="Outer">What that stands in, or null.</param>
/// <param name="Open">The start tag; empty for a link.</param>
/// <param name="Close">The end tag; empty for a link.</param>
/// <param name="Link">Which link of the body; null for anything else.</param>
internal sealed record WordFormat(WordFormat? Outer, string Open, string Close, int? Link = null)
{
    private readonly int depth = Outer is null ? 1 : Outer.depth + 1;

    /// <summary>The innermost format that both have, or null.</summary>
    public static WordFormat? Shared(WordFormat? one, WordFormat? other)
    {
        while (!ReferenceEquals(one, other))
        {
            if (other is null || (one is not null && one.depth >= other.depth)) one = one!.Outer;
            else other = other.Outer;
        }
        return one;
    }
}

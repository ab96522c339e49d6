using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Loading;

/// <summary>A document taken apart: its front matter and where its body begins.</summary>
/// <param name="Fields">The front matter; an empty map when there is none or it cannot be read.</param>
/// <param name="BodyStart">Offset of the body's first character.</param>
/// <param name="IsUsable">False when the front matter could not be read, so that what is missing in it says nothing.</param>
internal sealed record FrontMatter(MapValue Fields, int BodyStart, bool IsUsable)
{
    /// <summary>A document without front matter.</summary>
    public static FrontMatter None(SourceText source, bool usable) => new(new MapValue(ImmutableArray<MapEntry>.Empty, new(source.Path)), 0, usable);
}

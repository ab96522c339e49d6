using System.Collections.Immutable;
using Clausebook.Loading;
using Clausebook.Loading.Bodies;
using Clausebook.Model;

namespace Clausebook.Redlines;

/// <summary>The text of a redline, ready for a page.</summary>
/// <param name="Body">HTML with slots.</param>
/// <param name="OldLinks">How many of its links, the first ones, are of the old text.</param>
/// <param name="OldImages">How many of its pictures, the first ones, are of the old text.</param>
internal sealed record RedlineBody(MarkdownBody Body, int OldLinks, int OldImages)
{
    /// <summary>A body of which nothing but these parts is of interest.</summary>
    public static MarkdownBody Compiled(ReadOnlyMemory<byte> html, ImmutableArray<BodySlot> slots, ImmutableArray<Link> links, ImmutableArray<Image> images, ImmutableArray<Obligation> obligations) => new(html, slots)
    {
        Headings = [],
        Links = links,
        Images = images,
        Obligations = obligations,
        Placeholders = [],
        AvoidedWords = [],
        RawHtml = [],
        Anchors = ImmutableHashSet<string>.Empty,
    };
}

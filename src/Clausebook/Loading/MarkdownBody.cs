using System.Collections.Immutable;
using Clausebook.Loading.Bodies;
using Clausebook.Model;

namespace Clausebook.Loading;

/// <summary>
/// A body that was parsed and printed once. Its HTML is whole but for a few slots, which hold what depends on the page: addresses, titles
/// of roles, requirements. The syntax tree, twenty times as large, is gone by then.
/// </summary>
public sealed class MarkdownBody : DocumentBody
{
    internal MarkdownBody(ReadOnlyMemory<byte> html, ImmutableArray<BodySlot> slots) => (Html, Slots) = (html, slots);

    /// <summary>A body without a word.</summary>
    internal static MarkdownBody Empty { get; } = WithAnchors([]);

    /// <summary>The HTML in UTF-8, without what the slots add.</summary>
    internal ReadOnlyMemory<byte> Html { get; }

    /// <summary>The slots, by offset.</summary>
    internal ImmutableArray<BodySlot> Slots { get; }

    /// <summary>A body without a word for a page that is made of fields; links may lead to these places of it.</summary>
    internal static MarkdownBody WithAnchors(IEnumerable<string> anchors) => new(ReadOnlyMemory<byte>.Empty, [])
    {
        Headings = [],
        Links = [],
        Images = [],
        Obligations = [],
        Placeholders = [],
        AvoidedWords = [],
        RawHtml = [],
        Anchors = anchors.ToImmutableHashSet(StringComparer.Ordinal),
    };
}

using Clausebook.Loading;

namespace Clausebook.Redlines;

/// <summary>
/// An outermost block of a compiled body as it was printed. Most of what two versions say is the same byte for byte, and need not be taken apart
/// to be found the same.
/// </summary>
/// <param name="body">The body.</param>
/// <param name="start">Its first byte.</param>
/// <param name="end">The byte after its last.</param>
/// <param name="firstSlot">Its first slot.</param>
/// <param name="endSlot">The slot after its last.</param>
internal sealed class Chunk(MarkdownBody body, int start, int end, int firstSlot, int endSlot) : IEquatable<Chunk>
{
    /// <summary>The body.</summary>
    public MarkdownBody Body => body;

    /// <summary>Its first byte.</summary>
    public int Start => start;

    /// <summary>The byte after its last.</summary>
    public int End => end;

    /// <summary>Its first slot.</summary>
    public int FirstSlot => firstSlot;

    /// <summary>The slot after its last.</summary>
    public int EndSlot => endSlot;

    /// <summary>What it is, by its first tag; null when that takes reading it.</summary>
    public BlockKind? Kind
    {
        get
        {
            if (start == end) return BlockKind.Requirements;
            var html = Html;
            if (html.StartsWith("<p>"u8)) return BlockKind.Paragraph;
            if (html.StartsWith("<ul>"u8)) return BlockKind.List;
            if (html.StartsWith("<ol"u8)) return BlockKind.NumberedList;
            if (html.StartsWith("<div class=\"scroll\""u8)) return BlockKind.Table;
            if (html.StartsWith("<pre"u8)) return BlockKind.Code;
            return html.StartsWith("<h"u8) && html[2] is >= (byte)'2' and <= (byte)'6' ? BlockKind.Heading : null;
        }
    }

    private ReadOnlySpan<byte> Html => body.Html.Span[start..end];

    public bool Equals(Chunk? other) => other is not null && Html.SequenceEqual(other.Html) && HasSlotsOf(other);

    public override bool Equals(object? obj) => Equals(obj as Chunk);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(Html);
        return hash.ToHashCode();
    }

    private bool HasSlotsOf(Chunk other)
    {
        if (endSlot - firstSlot != other.EndSlot - other.FirstSlot) return false;
        for (var i = 0; i < endSlot - firstSlot; i++)
        {
            var (slot, its) = (body.Slots[firstSlot + i], other.Body.Slots[other.FirstSlot + i]);
            if (slot.Offset - start != its.Offset - other.Start || slot.Kind != its.Kind || SlotMeaning.Of(body, slot) != SlotMeaning.Of(other.Body, its)) return false;
        }
        return true;
    }
}

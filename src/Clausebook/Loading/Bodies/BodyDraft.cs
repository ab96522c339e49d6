using System.Collections.Immutable;
using System.Text;
using Clausebook.Model;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Clausebook.Loading.Bodies;

/// <summary>A body while it is printed: the text so far, the slots in it, and which fact belongs to which piece of syntax.</summary>
internal sealed class BodyDraft : IDisposable
{
    private readonly Dictionary<MarkdownObject, int> indexes = new(SamePlace.Instance);
    private readonly List<BodySlot> slots = [];

    /// <summary>What is printed.</summary>
    public TextBuffer Text { get; } = new();

    /// <summary>The headings of the body.</summary>
    public ImmutableArray<Heading> Headings { get; set; } = [];

    /// <summary>The heading that was printed last: tables take their name from it.</summary>
    public int? Section { get; set; }

    /// <summary>Forgets the last body.</summary>
    public void Clear()
    {
        indexes.Clear();
        Headings = [];
        Restart();
    }

    /// <summary>Begins to print.</summary>
    public void Restart()
    {
        Section = null;
        slots.Clear();
        Text.Clear();
    }

    /// <summary>Notes which heading, link, image or obligation a piece of syntax is.</summary>
    public void Number(MarkdownObject syntax, int index) => indexes[syntax] = index;

    /// <summary>Which heading, link, image or obligation a piece of syntax is; null when it is none.</summary>
    public int? IndexOf(MarkdownObject syntax) => indexes.TryGetValue(syntax, out var index) ? index : null;

    /// <summary>Leaves a slot within a line.</summary>
    public void Inline(HtmlRenderer renderer, BodySlotKind kind, int index = 0)
    {
        renderer.Write(""); // the renderer has to know that the line is no longer empty
        Slot(kind, index);
    }

    /// <summary>Leaves a slot between two lines.</summary>
    public void Slot(BodySlotKind kind, int index) => slots.Add(new(Text.Length, kind, index));

    /// <summary>What was printed, as UTF-8, with the slots' offsets in bytes.</summary>
    public (ReadOnlyMemory<byte> Html, ImmutableArray<BodySlot> Slots) Finish()
    {
        var html = new byte[Encoding.UTF8.GetByteCount(Text.Text(0, Text.Length))];
        var inBytes = ImmutableArray.CreateBuilder<BodySlot>(slots.Count);
        int read = 0, written = 0;
        foreach (var slot in slots)
        {
            written += Encoding.UTF8.GetBytes(Text.Text(read, slot.Offset), html.AsSpan(written));
            read = slot.Offset;
            inBytes.Add(slot with { Offset = written });
        }
        Encoding.UTF8.GetBytes(Text.Text(read, Text.Length), html.AsSpan(written));
        return (html, inBytes.MoveToImmutable());
    }

    public void Dispose() => Text.Dispose();

    /// <summary>Tells pieces of syntax apart as objects, and finds them by where they stand: the runtime's own numbers for objects are dear.</summary>
    private sealed class SamePlace : IEqualityComparer<MarkdownObject>
    {
        public static readonly SamePlace Instance = new();

        public bool Equals(MarkdownObject? x, MarkdownObject? y) => ReferenceEquals(x, y);

        public int GetHashCode(MarkdownObject obj) => obj.Span.Start;
    }
}

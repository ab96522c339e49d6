using Clausebook.Loading;
using Clausebook.Loading.Bodies;

namespace Clausebook.Redlines;

/// <summary>Finds the outermost blocks of a compiled body, by counting its tags.</summary>
internal sealed class ChunkReader
{
    private readonly MarkdownBody body;
    private readonly List<Chunk> chunks = [];
    private int start;
    private int slot;

    private ChunkReader(MarkdownBody body) => this.body = body;

    /// <summary>The blocks, in order. The requirements that a section meets are a block of their own, without a tag.</summary>
    public static List<Chunk> Read(MarkdownBody body)
    {
        ChunkReader reader = new(body);
        reader.Read();
        return reader.chunks;
    }

    private void Read()
    {
        var html = body.Html.Span;
        var depth = 0;
        for (var position = 0; html[position..].IndexOf((byte)'<') is >= 0 and var next;)
        {
            position += next;
            var isClose = html[position + 1] == '/';
            if (depth == 0 && position > start) Add(position);
            var end = position + html[position..].IndexOf((byte)'>');
            depth += isClose ? -1 : html[end - 1] == '/' ? 0 : 1;
            position = end + 1;
        }
        if (start < html.Length) Add(html.Length);
        BetweenBlocks();
    }

    private void Add(int end)
    {
        BetweenBlocks();
        var first = slot;
        while (slot < body.Slots.Length && body.Slots[slot].Offset < end) slot++;
        chunks.Add(new(body, start, end, first, slot));
        start = end;
    }

    private void BetweenBlocks()
    {
        for (; slot < body.Slots.Length && body.Slots[slot].Offset == start && body.Slots[slot].Kind is BodySlotKind.TitleEnd or BodySlotKind.Requirements; slot++)
        {
            if (body.Slots[slot].Kind == BodySlotKind.Requirements) chunks.Add(new(body, start, start, slot, slot + 1));
        }
    }
}

using System.Net;
using System.Text;
using Clausebook.Loading;
using Clausebook.Loading.Bodies;

namespace Clausebook.Redlines;

/// <summary>
/// Takes a compiled body apart. This is no reader of HTML: it knows only what our own compiler prints, in which every tag is closed and
/// every value is encoded.
/// </summary>
/// <param name="chunk">What is taken apart.</param>
internal sealed class HtmlPieces(Chunk chunk)
{
    private readonly MarkdownBody body = chunk.Body;
    private int position = chunk.Start;
    private int nextSlot = chunk.FirstSlot;

    /// <summary>The name of the tag that was read last.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The start tag that was read last, as it was printed.</summary>
    public string Tag { get; private set; } = "";

    /// <summary>The text that was read last.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The slot that was read last.</summary>
    public BodySlot Slot => body.Slots[nextSlot - 1];

    /// <summary>Reads on.</summary>
    public HtmlPiece Next()
    {
        var html = body.Html.Span[..chunk.End];
        if (nextSlot < chunk.EndSlot && body.Slots[nextSlot].Offset == position)
        {
            nextSlot++;
            return HtmlPiece.Slot;
        }
        if (position == html.Length) return HtmlPiece.End;
        return html[position] == '<' ? ReadTag(html) : ReadText(html);
    }

    private HtmlPiece ReadText(ReadOnlySpan<byte> html)
    {
        var end = html[position..].IndexOf((byte)'<');
        end = end < 0 ? html.Length : position + end;
        if (nextSlot < chunk.EndSlot) end = Math.Min(end, body.Slots[nextSlot].Offset);
        Text = WebUtility.HtmlDecode(Encoding.UTF8.GetString(html[position..end]));
        position = end;
        return HtmlPiece.Text;
    }

    private HtmlPiece ReadTag(ReadOnlySpan<byte> html)
    {
        var end = position + html[position..].IndexOf((byte)'>');
        var tag = html[(position + 1)..end];
        position = end + 1;
        while (nextSlot < chunk.EndSlot && body.Slots[nextSlot].Offset < position) nextSlot++; // the name of a table, within its tag
        var isClose = tag[0] == '/';
        if (isClose) tag = tag[1..];
        var length = tag.IndexOfAny(" /"u8);
        Name = Encoding.UTF8.GetString(length < 0 ? tag : tag[..length]);
        Tag = length < 0 ? "" : Encoding.UTF8.GetString(tag[length..]);
        return isClose ? HtmlPiece.Close : HtmlPiece.Open;
    }
}

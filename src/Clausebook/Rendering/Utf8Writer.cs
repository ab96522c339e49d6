using System.Buffers;
using System.Text;

namespace Clausebook.Rendering;

/// <summary>Writes text as UTF-8 into a pooled buffer, so that a page is never held as a string.</summary>
internal sealed class Utf8Writer : TextWriter
{
    private static readonly SearchValues<char> Marked = SearchValues.Create("<>&\"");
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int length;
    private char pendingHighSurrogate;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was written so far; valid until the next write.</summary>
    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    /// <summary>Copies bytes that are UTF-8 already.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    /// <summary>Writes text that may stand in HTML or in a quoted attribute.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Marked) is >= 0 and var next)
        {
            Write(text[..next]);
            Write(text[next] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => "&quot;" });
            text = text[(next + 1)..];
        }
        Write(text);
    }

    public override void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        if (pendingHighSurrogate != '\0')
        {
            WriteWhole([pendingHighSurrogate, text[0]]);
            pendingHighSurrogate = '\0';
            text = text[1..];
        }
        if (!text.IsEmpty && char.IsHighSurrogate(text[^1]))
        {
            pendingHighSurrogate = text[^1];
            text = text[..^1];
        }
        WriteWhole(text);
    }

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    /// <summary>Gives the buffer back.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing && buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = [];
            length = 0;
        }
        base.Dispose(disposing);
    }

    private void WriteWhole(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }

    private void Reserve(int count)
    {
        if (buffer.Length - length >= count) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, length + count));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}

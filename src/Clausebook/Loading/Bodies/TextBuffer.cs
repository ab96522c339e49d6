using System.Text;

namespace Clausebook.Loading.Bodies;

/// <summary>Characters that are being written, in one array that serves many documents.</summary>
internal sealed class TextBuffer : TextWriter
{
    private char[] characters = new char[32 * 1024];

    public TextBuffer() => NewLine = "\n";

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>How many characters were written.</summary>
    public int Length { get; private set; }

    /// <summary>Some of what was written.</summary>
    public ReadOnlySpan<char> Text(int start, int end) => characters.AsSpan(start, end - start);

    /// <summary>Starts anew.</summary>
    public void Clear() => Length = 0;

    public override void Write(char value)
    {
        if (Length == characters.Length) Array.Resize(ref characters, Length * 2);
        characters[Length++] = value;
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (Length + buffer.Length > characters.Length) Array.Resize(ref characters, Math.Max(characters.Length * 2, Length + buffer.Length));
        buffer.CopyTo(characters.AsSpan(Length));
        Length += buffer.Length;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void WriteLine() => Write('\n');
}

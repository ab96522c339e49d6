using Clausebook.Findings;

namespace Clausebook.Loading;

/// <summary>A decoded file, with positions. Line ends are LF and a byte order mark is gone.</summary>
public sealed class SourceText
{
    private readonly int[] lineStarts;

    /// <summary>Wraps a text whose line ends are LF.</summary>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = new int[text.AsSpan().Count('\n') + 1];
        for (int line = 1, start = 0; line < lineStarts.Length; line++) lineStarts[line] = start = text.IndexOf('\n', start) + 1;
    }

    /// <summary>Path from the repository's root.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The place of a character.</summary>
    /// <param name="offset">Offset into <see cref="Text"/>.</param>
    public SourceLocation At(int offset)
    {
        var line = Array.BinarySearch(lineStarts, offset);
        if (line < 0) line = ~line - 1;
        return new(Path, line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>The text of a line, counted from 1, without its line end; empty when there is no such line.</summary>
    public string Line(int number)
    {
        if (number < 1 || number > lineStarts.Length) return "";
        var start = lineStarts[number - 1];
        var end = number < lineStarts.Length ? lineStarts[number] - 1 : Text.Length;
        return Text[start..end];
    }
}

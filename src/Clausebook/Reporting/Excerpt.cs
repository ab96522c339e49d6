using System.Buffers;
using Spectre.Console.Rendering;

namespace Clausebook.Reporting;

/// <summary>The part of a source line that a finding is about, with a little around it, ready to be printed.</summary>
/// <param name="Before">What stands before the marked part.</param>
/// <param name="Marked">The part to be underlined.</param>
/// <param name="After">What follows.</param>
internal sealed record Excerpt(string Before, string Marked, string After)
{
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t,]}\"'`");

    private const int MostBefore = 60;
    private const int MostMarked = 80;
    private const int MostAfter = 40;

    /// <summary>How many terminal cells stand before the marked part; a Chinese character takes two.</summary>
    public int Indent => new Segment(Before).CellCount();

    /// <summary>How many terminal cells the marked part takes, at least one.</summary>
    public int Width => Math.Max(1, new Segment(Marked).CellCount());

    public static Excerpt Of(string line, int column)
    {
        line = VisibleText.BreakLogCommands(line);
        var start = Math.Clamp(column - 1, 0, line.Length);
        var end = start + MarkedLength(line, column);
        var from = Math.Max(0, start - MostBefore);
        var to = Math.Min(line.Length, Math.Min(end, start + MostMarked) + MostAfter);
        end = Math.Min(end, start + MostMarked);
        return new((from > 0 ? "…" : "") + Show(line[from..start]), Show(line[start..end]), Show(line[end..to]) + (to < line.Length ? "…" : ""));
    }

    /// <summary>
    /// How much of a line belongs to a place, since places have no ends: a key with its value, a quoted text, or a word.
    /// </summary>
    public static int MarkedLength(string line, int column)
    {
        if (column < 1 || column > line.Length) return 0;
        var text = line.AsSpan(column - 1).TrimEnd();
        if (text.IsEmpty) return 0;
        if (text[0] is '"' or '\'' or '`' && text[1..].IndexOf(text[0]) is >= 0 and var close) return close + 2;
        var word = text.IndexOfAny(WordEnds);
        if (word < 0) word = text.Length;
        var isKey = word > 1 && text[word - 1] == ':' && text[..(word - 1)].IndexOfAnyExcept(KeyCharacters) < 0;
        return isKey ? text.Length : Math.Max(1, word);
    }

    private static string Show(string text) => VisibleText.Show(text.Replace("\t", "  ", StringComparison.Ordinal));
}

using Clausebook.Findings;
using Clausebook.Loading;

namespace Clausebook.Verification;

/// <summary>Finds what CSS loads: <c>url(…)</c>, <c>@import "…"</c> and the string that begins an <c>image-set(…)</c>. Comments do not count.</summary>
internal static class StyleSheetScanner
{
    /// <param name="css">The text.</param>
    /// <param name="at">The place of an offset in it.</param>
    public static IEnumerable<PageAddress> Scan(string css, Func<int, SourceLocation> at)
    {
        for (var i = 0; i < css.Length; i++)
        {
            if (Starts(css, i, "/*"))
            {
                i = After(css, i + 2, "*/") - 1;
            }
            else if (Starts(css, i, "url(") || Starts(css, i, "src("))
            {
                var (address, end) = Argument(css, i + 4);
                yield return new("CSS url()", address, at(i));
                i = end - 1;
            }
            else if (Starts(css, i, "@import"))
            {
                var (address, end) = Argument(css, i + 7);
                if (!address.StartsWith("url(", StringComparison.OrdinalIgnoreCase)) yield return new("CSS @import", address, at(i));
                else end = i + 7;
                i = end - 1;
            }
            else if (Starts(css, i, "image-set("))
            {
                if (css.AsSpan(i + 10).TrimStart() is ['"' or '\'', ..]) yield return new("CSS image-set()", Argument(css, i + 10).Text, at(i));
                i += 9;
            }
            else if (css[i] is '"' or '\'')
            {
                i = StringEnd(css, i) - 1;
            }
        }
    }

    public static IEnumerable<PageAddress> Scan(SourceText css) => Scan(css.Text, css.At);

    /// <summary>A quoted string, or the text up to the next closing bracket, semicolon or space.</summary>
    private static (string Text, int End) Argument(string css, int start)
    {
        while (start < css.Length && char.IsWhiteSpace(css[start])) start++;
        if (start < css.Length && css[start] is '"' or '\'')
        {
            var close = StringEnd(css, start);
            return (css[(start + 1)..Math.Max(start + 1, close - 1)], close);
        }
        var end = start;
        while (end < css.Length && css[end] is not (')' or ';') && !char.IsWhiteSpace(css[end])) end++;
        return (css[start..end], end);
    }

    private static int StringEnd(string css, int quote)
    {
        for (var i = quote + 1; i < css.Length; i++)
        {
            if (css[i] == '\\') i++;
            else if (css[i] == css[quote]) return i + 1;
        }
        return css.Length;
    }

    private static int After(string css, int start, string text)
    {
        var found = css.IndexOf(text, start, StringComparison.Ordinal);
        return found < 0 ? css.Length : found + text.Length;
    }

    private static bool Starts(string css, int index, string text) => string.Compare(css, index, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;
}

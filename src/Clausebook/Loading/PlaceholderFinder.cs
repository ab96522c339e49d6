using System.Buffers;
using System.Text.RegularExpressions;
using Clausebook.Model;

namespace Clausebook.Loading;

/// <summary>Finds text that was left to be filled in. Code is never searched: there, braces and TODO have their own meaning.</summary>
internal static partial class PlaceholderFinder
{
    // Something of this stands in every placeholder. Looking for it first takes a hundredth of the pattern's time, and most texts hold none.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["{{", "{%", "<%", "TODO", "TBD", "FIXME", "XXX", "orem ipsum", "[insert", "[your", "[company", "[name of", "<insert", "<your", "<company"], StringComparison.OrdinalIgnoreCase);

    /// <summary>False when a text certainly holds no placeholder.</summary>
    public static bool MayFind(ReadOnlySpan<char> text) => text.ContainsAny(Signs);

    /// <summary>The placeholders of a piece of the source, code spans and expanded variables left out.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset after the last character.</param>
    /// <param name="code">Offsets (first, after last) of the code spans and expanded variables in it, in the order of the text.</param>
    public static IEnumerable<Placeholder> Find(SourceText source, int start, int end, IReadOnlyList<(int Start, int End)> code)
    {
        // The index of a match is copied out before the next one is asked for: a span enumerator cannot live across a yield.
        List<(int Start, int Length)> matches = [];
        foreach (var match in Pattern().EnumerateMatches(source.Text.AsSpan(start, end - start))) matches.Add((start + match.Index, match.Length));
        var span = 0;
        foreach (var (from, length) in matches)
        {
            while (span < code.Count && code[span].End <= from) span++;
            if (span < code.Count && code[span].Start <= from) continue;
            if (IsLinkText(source.Text, from, from + length)) continue;
            yield return new(source.Text.Substring(from, length), source.At(from));
        }
    }

    /// <summary>"[Your rights](privacy.md)" is a link, not a blank.</summary>
    private static bool IsLinkText(string text, int start, int end) => text[start] == '[' && end < text.Length && text[end] == '(';

    [GeneratedRegex(@"(?<!\\)\{\{([^{}\n]{0,80}\}\}|[ \t]{0,3}organization\.[^{}\n]{0,80})|\{%[^%\n]{0,80}%\}|<%[^%\n]{0,80}%>|\b(TODO|TBD|FIXME|XXX)\b|\b[Ll]orem ipsum\b|\[([Ii]nsert|[Yy]our|[Cc]ompany|[Nn]ame of)\b[^\]\n]{0,60}\]|<([Ii]nsert|[Yy]our|[Cc]ompany)\b[^>\n]{0,60}>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}

using System.Text.RegularExpressions;
using Clausebook.Model;

namespace Clausebook.Loading;

/// <summary>Finds text that was left to be filled in. Code is never searched: there, braces and TODO have their own meaning.</summary>
internal static partial class PlaceholderFinder
{
    /// <summary>The placeholders of a piece of the source, code spans left out.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset after the last character.</param>
    /// <param name="code">Offsets (first, after last) of the code spans in it.</param>
    public static IEnumerable<Placeholder> Find(SourceText source, int start, int end, IReadOnlyList<(int Start, int End)> code)
    {
        // The index of a match is copied out before the next one is asked for: a span enumerator cannot live across a yield.
        List<(int Start, int Length)> matches = [];
        foreach (var match in Pattern().EnumerateMatches(source.Text.AsSpan(start, end - start))) matches.Add((start + match.Index, match.Length));
        foreach (var (from, length) in matches)
        {
            if (code.Any(c => c.Start <= from && from < c.End)) continue;
            yield return new(source.Text.Substring(from, length), source.At(from));
        }
    }

    [GeneratedRegex(@"\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|<%[^%\n]{0,80}%>|\b(TODO|TBD|FIXME|XXX)\b|\b[Ll]orem ipsum\b|\[(insert|your|company|name of)\b[^\]\n]{0,60}\](?!\()|<(insert|your|company)\b[^>\n]{0,60}>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Pattern();
}

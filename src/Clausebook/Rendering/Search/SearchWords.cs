using System.Buffers;
using System.Text;
using Clausebook.Loading;

namespace Clausebook.Rendering.Search;

/// <summary>The words of a text, each once: enough to find a document by, at half the size. One instance serves one thread.</summary>
internal sealed class SearchWords
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly StringBuilder words = new();

    /// <summary>The words of a body in lower case, in the order in which they come first, with a space between.</summary>
    public string Of(MarkdownBody body)
    {
        seen.Clear();
        words.Clear();
        var chars = ArrayPool<char>.Shared.Rent(body.Html.Length);
        Read(chars.AsSpan(0, Encoding.UTF8.GetChars(body.Html.Span, chars)));
        ArrayPool<char>.Shared.Return(chars);
        return words.ToString();
    }

    /// <summary>Reads HTML of our own printing: tags are skipped, and an entity parts words as the sign does that it stands for.</summary>
    private void Read(Span<char> html)
    {
        var known = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < html.Length;)
        {
            if (html[i] == '<') i += Math.Max(html[i..].IndexOf('>'), 0) + 1;
            else if (html[i] == '&') i += Math.Max(html[i..].IndexOf(';'), 0) + 1;
            else if (!char.IsLetterOrDigit(html[i])) i++;
            else
            {
                var start = i;
                for (; i < html.Length && (char.IsLetterOrDigit(html[i]) || IsInner(html, i)); i++) html[i] = char.ToLowerInvariant(html[i]);
                ReadOnlySpan<char> word = html[start..i];
                if (word.Length > 1 && known.Add(word)) (words.Length == 0 ? words : words.Append(' ')).Append(word);
            }
        }
    }

    /// <summary>True for the stop in "8.13" and the hyphen in "on-call": they hold a word together.</summary>
    private static bool IsInner(ReadOnlySpan<char> html, int i) =>
        (html[i] is '.' or '-' || char.IsSurrogate(html[i]) || char.GetUnicodeCategory(html[i]) is System.Globalization.UnicodeCategory.NonSpacingMark) && i + 1 < html.Length && (char.IsLetterOrDigit(html[i + 1]) || char.IsSurrogate(html[i + 1]));
}

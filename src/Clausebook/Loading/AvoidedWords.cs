using System.Buffers;
using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Loading;

/// <summary>The words that the glossary avoids, found as whole words in whatever case. Code, addresses and values of variables are not searched.</summary>
internal sealed class AvoidedWords
{
    private readonly ImmutableArray<string> words;
    private readonly SearchValues<string> any;

    /// <summary>The words of a glossary.</summary>
    public AvoidedWords(IEnumerable<Term> terms)
    {
        // Longest first: of "risk owner" and "risk", the whole is meant.
        words = [.. terms.SelectMany(t => t.Avoid).Select(a => a.Text.Trim()).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];
        any = SearchValues.Create(words.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Everything that texts depend on, in one line.</summary>
    public string Identity => string.Join('\0', words);

    /// <summary>False when a text certainly holds none.</summary>
    public bool MayFind(ReadOnlySpan<char> text) => text.ContainsAny(any);

    /// <summary>The avoided words in a piece of text.</summary>
    public List<(int Offset, string Text)> Find(ReadOnlySpan<char> text)
    {
        List<(int, string)> found = [];
        for (var position = 0; position < text.Length;)
        {
            var next = text[position..].IndexOfAny(any);
            if (next < 0) break;
            position += next;
            var length = position > 0 && IsInWord(text[position - 1]) ? 0 : WordAt(text[position..]);
            if (length > 0) found.Add((position, text.Slice(position, length).ToString()));
            position += Math.Max(length, 1);
        }
        return found;
    }

    private int WordAt(ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !IsInWord(text[word.Length]))) return word.Length;
        }
        return 0;
    }

    /// <summary>"user" is not found in "user-friendly": what is joined by a hyphen is another word.</summary>
    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c == '-';
}

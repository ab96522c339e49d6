using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Loading;

/// <summary>The words that the glossary avoids, found as whole words in whatever case. Code, addresses and values of variables are not searched.</summary>
internal sealed class AvoidedWords
{
    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly SearchValues<string> any;

    // Longest first: of "risk owner" and "risk", the whole is meant.
    private readonly ImmutableArray<int> lengths;

    /// <summary>The words of a glossary.</summary>
    public AvoidedWords(IEnumerable<Term> terms)
    {
        words = terms.SelectMany(t => t.Avoid).Select(a => a.Text.Trim()).Where(w => w.Length > 0).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        any = SearchValues.Create([.. words], StringComparison.OrdinalIgnoreCase);
        lengths = [.. words.Select(w => w.Length).Distinct().OrderDescending()];
    }

    /// <summary>Everything that texts depend on, in one line.</summary>
    public string Identity => string.Join('\0', words.Order(StringComparer.Ordinal));

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
        foreach (var length in lengths)
        {
            if (length <= text.Length && (length == text.Length || !IsInWord(text[length])) && lookup.Contains(text[..length])) return length;
        }
        return 0;
    }

    /// <summary>"user" is not found in "user-friendly": what is joined by a hyphen is another word.</summary>
    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c == '-';
}

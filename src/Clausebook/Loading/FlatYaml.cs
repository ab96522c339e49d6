using System.Buffers;
using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Loading;

/// <summary>
/// Reads the YAML that nearly all front matter is: a field a line, with a text or a list of texts beside it. That takes a tenth of the time of
/// a YAML parser. What might mean anything else is left to the parser: both give the same values at the same places.
/// </summary>
internal readonly ref struct FlatYaml
{
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    private static readonly SearchValues<char> NotInTexts = SearchValues.Create("[{"); // deep nesting is refused by counting these, quoted or not
    private static readonly SearchValues<char> NotInItems = SearchValues.Create("[]{}:#");
    private readonly string path;
    private readonly int line;
    private readonly ReadOnlySpan<char> text;

    private FlatYaml(string path, int line, ReadOnlySpan<char> text)
    {
        this.path = path;
        this.line = line;
        this.text = text;
    }

    /// <summary>The fields of a piece of YAML; null when a parser has to read it.</summary>
    public static MapValue? Read(string path, string text, int lineOffset)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        var number = lineOffset;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            if (text.AsSpan(range) is not { IsEmpty: false } written || written[0] == '#') continue;
            if (new FlatYaml(path, number, written).Entry() is not { } entry) return null;
            for (var i = 0; i < entries.Count; i++)
            {
                if (entries[i].Key == entry.Key) return null;
            }
            entries.Add(entry);
        }
        return entries.Count == 0 ? null : new(entries.ToImmutable(), entries[0].KeyLocation);
    }

    private MapEntry? Entry()
    {
        var colon = text.IndexOf(':');
        if (colon < 1 || !char.IsAsciiLetter(text[0]) || text[..colon].ContainsAnyExcept(KeyCharacters)) return null;
        foreach (var c in text)
        {
            if (!IsPlain(c)) return null;
        }
        var start = text[(colon + 1)..].IndexOfAnyExcept(' ') + colon + 1;
        if (start < colon + 2) return null; // no value, or no space before it
        var end = text.LastIndexOfAnyExcept(' ') + 1;
        return Value(start, end) is { } value ? new(text[..colon].ToString(), new(path, line), value) : null;
    }

    private FieldValue? Value(int start, int end)
    {
        if (text[start] == '[') return text[end - 1] == ']' ? List(start, end - 1) : null;
        return Text(start, end, inList: false);
    }

    private ListValue? List(int start, int end)
    {
        var items = ImmutableArray.CreateBuilder<FieldValue>();
        for (var next = start + 1; next <= end;)
        {
            var comma = text[next..end].IndexOf(',');
            var (first, last) = (next, comma < 0 ? end : next + comma);
            next = last + 1;
            while (first < last && text[first] == ' ') first++;
            while (first < last && text[last - 1] == ' ') last--;
            if (first == last && items.Count == 0 && comma < 0) break; // an empty list
            if (first == last || Text(first, last, inList: true) is not { } item) return null;
            items.Add(item);
        }
        return new(items.DrainToImmutable(), new(path, line, start + 1));
    }

    private TextValue? Text(int start, int end, bool inList)
    {
        var written = text[start..end];
        if (written[0] is '"' or '\'')
        {
            var quote = written[0];
            if (written.Length < 2 || written[^1] != quote) return null;
            written = written[1..^1];
            if (written.Contains(quote) || written.Contains('\\') || written.ContainsAny(NotInTexts)) return null;
        }
        else
        {
            if (!char.IsAsciiLetterOrDigit(written[0]) || written.ContainsAny(inList ? NotInItems : NotInTexts)) return null;
            if (written[^1] == ':' || written.Contains(": ", StringComparison.Ordinal) || written.Contains(" #", StringComparison.Ordinal)) return null;
            if (written is "null") written = []; // as in YAML, nothing was written
        }
        return new(written.ToString(), new(path, line, start + 1));
    }

    /// <summary>Printable and neither a line end nor a space of another kind, nor half a character.</summary>
    private static bool IsPlain(char c) => c is >= ' ' and <= '~' or >= '\u00a1' and <= '\u1fff' or >= '\u2030' and <= '\ud7ff';
}

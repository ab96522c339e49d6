using System.Text;

namespace Clausebook.Loading;

/// <summary>Makes the fragments of one document: stable, unique, in linear time (Markdig's own take quadratic time on equal headings).</summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counters = new(StringComparer.Ordinal);

    /// <summary>All fragments given out so far.</summary>
    public IReadOnlySet<string> Taken => taken;

    /// <summary>Takes a fragment that the author wrote; a second use of the same one gets a number.</summary>
    public string Take(string written) => Unique(written);

    /// <summary>Makes a fragment from the words of a heading, as the forges do: lowercase, hyphens between words.</summary>
    public string FromText(string text)
    {
        var slug = new StringBuilder(text.Length);
        Span<char> letters = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) slug.Append(letters[..Rune.ToLowerInvariant(rune).EncodeToUtf16(letters)]);
            else if (rune.Value is ' ' or '-' or '_') slug.Append(rune.Value == '_' ? '_' : '-');
        }
        return Unique(slug.Length == 0 ? "section" : slug.ToString());
    }

    private string Unique(string wanted)
    {
        if (taken.Add(wanted)) return wanted;
        var count = counters.GetValueOrDefault(wanted);
        string candidate;
        do candidate = FormattableString.Invariant($"{wanted}-{++count}");
        while (!taken.Add(candidate));
        counters[wanted] = count;
        return candidate;
    }
}

namespace Clausebook.Findings;

/// <summary>
/// The names that may be written in one kind of place, with the nearest one to what was written instead. Answers are kept, and the work is
/// bounded: thousands of misspelt names among thousands of known ones are a broken file, for which no suggestion helps.
/// </summary>
internal sealed class KnownNames(IEnumerable<string> names)
{
    private readonly string[] names = [.. names];
    private readonly Dictionary<string, string?> answers = new(StringComparer.Ordinal);
    private int comparisons = 500_000;

    /// <summary>The nearest known name, or null.</summary>
    public string? Nearest(string written)
    {
        if (answers.TryGetValue(written, out var known)) return known;
        comparisons -= names.Length;
        return comparisons < 0 ? null : answers[written] = NearestName.Find(written, names);
    }
}

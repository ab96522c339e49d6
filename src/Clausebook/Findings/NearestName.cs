namespace Clausebook.Findings;

/// <summary>Finds the known name that a misspelt one most likely meant.</summary>
public static class NearestName
{
    private const int LongestName = 100;

    /// <summary>The candidate with the smallest edit distance, or null when none is close enough to be worth naming.</summary>
    public static string? Find(string written, IEnumerable<string> candidates)
    {
        if (written.Length is 0 or > LongestName) return null;
        var lower = written.ToLowerInvariant();
        string? best = null;
        var limit = Math.Min(Math.Max(1, written.Length / 3), written.Length - 1);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) > limit || candidate.Length > LongestName) continue;
            var distance = Distance(lower, candidate.ToLowerInvariant(), limit);
            if (distance > limit || (best is not null && distance == limit && !IsBetter(candidate, best, written))) continue;
            best = candidate;
            limit = distance;
        }
        return best;
    }

    /// <summary>Of two names equally far away, the one that starts alike (A.8.9 rather than A.8.19 for A.8.99), then the first by letters.</summary>
    private static bool IsBetter(string candidate, string best, string written)
    {
        var order = written.AsSpan().CommonPrefixLength(candidate).CompareTo(written.AsSpan().CommonPrefixLength(best));
        return order > 0 || (order == 0 && string.CompareOrdinal(candidate, best) < 0);
    }

    /// <summary>
    /// Optimal string alignment distance: insertions, deletions, substitutions and swapped neighbours cost one each. It stops, with more than
    /// <paramref name="limit"/>, as soon as a whole row lies above it.
    /// </summary>
    private static int Distance(string a, string b, int limit)
    {
        Span<int> before = stackalloc int[LongestName + 1], last = stackalloc int[LongestName + 1], row = stackalloc int[LongestName + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var smallest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = Math.Min(value, before[j - 2] + 1);
                row[j] = value;
                smallest = Math.Min(smallest, value);
            }
            if (smallest > limit + 1) return smallest; // a swap may still reach back over one row
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.Length];
    }
}

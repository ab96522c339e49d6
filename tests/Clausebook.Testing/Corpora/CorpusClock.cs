namespace Clausebook.Testing.Corpora;

/// <summary>The five years that every corpus spans, and the moment of each commit in them.</summary>
internal sealed class CorpusClock(int commits, CorpusRandom random)
{
    /// <summary>The first moment: 2021-01-04 08:00 UTC.</summary>
    public const long Start = 1_609_747_200;

    /// <summary>The last moment: 2025-12-19 12:00 UTC.</summary>
    public const long End = 1_766_145_600;

    /// <summary>The moment of a commit, some way into its share of the years.</summary>
    public long Of(int commit)
    {
        var step = (End - Start) / Math.Max(1, commits);
        return Start + (step * commit) + random.Below(Math.Max(1, step * 4 / 5));
    }

    /// <summary>The day of a moment.</summary>
    public static DateOnly Day(long moment) => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(moment).UtcDateTime);
}

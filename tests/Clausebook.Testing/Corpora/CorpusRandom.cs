namespace Clausebook.Testing.Corpora;

/// <summary>SplitMix64: the same numbers on every machine and every .NET, which <see cref="Random"/> does not promise.</summary>
internal sealed class CorpusRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 to below a limit.</summary>
    public long Below(long limit) => (long)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit) => (int)Below((long)limit);

    /// <summary>A number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True so many times out of a hundred.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    /// <summary>One of a list.</summary>
    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}

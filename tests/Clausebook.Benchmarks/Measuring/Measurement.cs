namespace Clausebook.Benchmarks.Measuring;

/// <summary>All runs of one scenario on one corpus.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="Scenario">What was run.</param>
/// <param name="Runs">The runs in the order in which they took place.</param>
internal sealed record Measurement(string Corpus, string Scenario, IReadOnlyList<ProcessUse> Runs)
{
    public double Wall => Median(Runs.Select(r => r.Wall));

    public double Cpu => Median(Runs.Select(r => r.Cpu));

    public double PeakMiB => Median(Runs.Select(r => r.PeakMiB));

    /// <summary>The median of a stage; 0 when no run reports it.</summary>
    public double Stage(string name) => Median(Runs.Select(r => r.Stages.GetValueOrDefault(name)));

    /// <summary>The middle value, or the mean of the two in the middle.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length == 0 ? 0 : sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

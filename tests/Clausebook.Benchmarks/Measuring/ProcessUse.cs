namespace Clausebook.Benchmarks.Measuring;

/// <summary>What one process used, its children included.</summary>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="Cpu">Seconds of processor time; 0 where the system does not tell.</param>
/// <param name="PeakMiB">Most memory held at once, by the largest of the processes; 0 where the system does not tell.</param>
internal sealed record ProcessUse(double Wall, double Cpu, double PeakMiB)
{
    /// <summary>Seconds of processor time of each stage, in the order in which they ran, for processes that report them.</summary>
    public IReadOnlyDictionary<string, double> Stages { get; init; } = new Dictionary<string, double>();
}

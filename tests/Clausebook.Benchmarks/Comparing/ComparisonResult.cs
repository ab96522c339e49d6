using Clausebook.Benchmarks.Measuring;

namespace Clausebook.Benchmarks.Comparing;

/// <summary>What a comparison measured.</summary>
/// <param name="Machine">Where.</param>
/// <param name="IsInMemory">True when clones and output were on a RAM disk.</param>
/// <param name="Day">When.</param>
/// <param name="Runs">How often each scenario ran.</param>
/// <param name="Measurements">The numbers, by corpus.</param>
internal sealed record ComparisonResult(Machine Machine, bool IsInMemory, DateOnly Day, int Runs, IReadOnlyList<Measurement> Measurements)
{
    /// <summary>The corpora, smallest first.</summary>
    public IReadOnlyList<string> Corpora => [.. Measurements.Select(m => m.Corpus).Distinct()];

    /// <summary>A scenario on a corpus, or null when it was not run.</summary>
    public Measurement? Find(string corpus, string scenario) => Measurements.FirstOrDefault(m => m.Corpus == corpus && m.Scenario == scenario);
}

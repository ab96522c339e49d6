using Clausebook.Benchmarks.Measuring;

namespace Clausebook.Benchmarks.Comparing;

/// <summary>Runs everything in turn, A B A B, so that other work on the machine falls on all alike.</summary>
/// <param name="cli">The compiled command line.</param>
/// <param name="shelf">Where corpora are kept.</param>
/// <param name="runs">How often each scenario runs.</param>
internal sealed class Comparison(string cli, CorpusShelf shelf, int runs)
{
    // A hundred thousand documents would need more memory than hugo finds on most machines, and one run there is long enough.
    private const string Huge = "huge";

    /// <summary>Measures on some corpora, with the peer beside when wanted and installed.</summary>
    public ComparisonResult Run(IReadOnlyList<string> corpora, bool withPeer)
    {
        var hugo = withPeer ? Machine.Version("hugo") : null;
        using Workplace workplace = new();
        var machine = Machine.Describe(hugo);
        List<Measurement> measured = [];
        foreach (var corpus in corpora) measured.AddRange(Run(corpus, workplace, hugo is not null && corpus != Huge, corpus == Huge ? 1 : runs));
        return new(machine, workplace.IsInMemory, DateOnly.FromDateTime(DateTime.UtcNow), runs, measured);
    }

    private IEnumerable<Measurement> Run(string corpus, Workplace workplace, bool withPeer, int times)
    {
        var repository = shelf.Take(corpus);
        List<Scenario> scenarios = withPeer ? [new HugoRuns(repository, workplace).Cold] : [];
        scenarios.AddRange(new ClausebookRuns(cli, repository, workplace).All);
        var uses = scenarios.ConvertAll(_ => new List<ProcessUse>());
        for (var run = 1; run <= times; run++)
        {
            for (var i = 0; i < scenarios.Count; i++)
            {
                scenarios[i].Prepare();
                var use = scenarios[i].Run();
                uses[i].Add(use);
                Console.Error.WriteLine(FormattableString.Invariant($"{corpus,-7} {run}/{times} {scenarios[i].Name,-24}{use.Wall,8:F2} s wall {use.Cpu,8:F2} s CPU {use.PeakMiB,7:F0} MiB"));
            }
        }
        return scenarios.Select((scenario, i) => new Measurement(corpus, scenario.Name, uses[i]));
    }
}

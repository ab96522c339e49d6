using System.CommandLine;
using System.Globalization;
using Clausebook.Benchmarks.Comparing;
using Clausebook.Benchmarks.Measuring;
using Clausebook.Benchmarks.Reports;
using Clausebook.Caching;
using Clausebook.History;
using Clausebook.Testing;
using Clausebook.Testing.Corpora;

namespace Clausebook.Benchmarks.Verbs;

/// <summary><c>history</c>: the history of all documents beside <c>git log -c --raw</c> over the same folders, cold and after one new commit.</summary>
internal static class HistoryVerb
{
    private static readonly string[] Folders = ["policies", "controls", "registers"];

    public static Command Create()
    {
        var corpus = new Option<string>("--corpus") { Description = string.Join(", ", CorpusPlan.Presets.Keys), DefaultValueFactory = _ => "medium" };
        corpus.AcceptOnlyFromAmong([.. CorpusPlan.Presets.Keys]);
        var folder = new Option<string?>("--repository") { Description = "A repository to measure in place of a made-up one." };
        var runs = new Option<int>("--runs") { Description = "How often each is run.", DefaultValueFactory = _ => 5 };
        var output = new Option<string>("--out") { Description = "The folder for corpora.", DefaultValueFactory = _ => ProjectFolder.Path("artifacts/benchmark") };
        var command = new Command("history", "Measures the reading of history beside git itself, in processor time.") { corpus, folder, runs, output };
        command.SetAction(result => Run(result.GetValue(folder) ?? new CorpusShelf(Path.Combine(Path.GetFullPath(result.GetValue(output)!), "corpora")).Take(result.GetValue(corpus)!), Math.Max(1, result.GetValue(runs))));
        return command;
    }

    private static int Run(string corpus, int runs)
    {
        using Workplace workplace = new();
        var clone = workplace.Clone(corpus, "history");
        var cache = CacheFolder.At(workplace["cache"]);
        for (var i = 0; i < 3; i++) Read(clone, CacheFolder.None); // whatever is compiled, is compiled
        for (var i = 0; i < 3; i++) Read(clone, cache);
        List<double> git = [], cold = [], same = [], next = [];
        for (var run = 0; run < runs; run++)
        {
            git.Add(ProcessMeter.Run("git", ["log", "-c", "--raw", "--no-abbrev", "--topo-order", "--full-history", "--format=%H", "--", .. Folders], clone).Cpu);
            cold.Add(Cpu(() => Read(clone, CacheFolder.None)));
            same.Add(Cpu(() => Read(clone, cache)));
            File.AppendAllText(Directory.EnumerateFiles(Path.Combine(clone, Folders[0]), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First(), FormattableString.Invariant($"\nSample {run}.\n"));
            Workplace.Commit(clone, "Note a sample");
            next.Add(Cpu(() => Read(clone, cache)));
        }
        Console.WriteLine("| History of all documents | CPU, s | To git log | To cold |\n| --- | ---: | ---: | ---: |");
        foreach (var (name, times) in new[] { ("git log -c --raw", git), ("clausebook, cold", cold), ("nothing new", same), ("one new commit", next) })
        {
            var time = Median(times);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {ComparisonTable.Number(time)} | {ComparisonTable.Number(time / Median(git))} | {ComparisonTable.Number(time / Median(cold))} |"));
        }
        return 0;
    }

    /// <summary>As of a commit, so that files on disk are not compared with it.</summary>
    private static void Read(string repository, CacheFolder cache)
    {
        var reading = GitHistoryReader.Read(repository, Folders, revision: "HEAD", cache: cache);
        if (!reading.IsAvailable) throw new InvalidOperationException(reading.Unavailable.Reason);
    }

    private static double Cpu(Action action)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}

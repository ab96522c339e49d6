using System.CommandLine;
using System.Text.Json;
using Clausebook.Benchmarks.Reports;
using Clausebook.Testing;
using Clausebook.Testing.Corpora;

namespace Clausebook.Benchmarks.Verbs;

/// <summary><c>compare</c>: whole processes on made-up repositories, beside hugo when it is installed, and how they grow with size.</summary>
internal static class CompareVerb
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private const string Plot = "docs/benchmarks/growth.svg";

    /// <summary>The sizes, smallest first.</summary>
    private static string[] Sizes => [.. CorpusPlan.Presets.OrderBy(p => p.Value.Documents).Select(p => p.Key)];

    public static Command Create()
    {
        var corpus = new Option<string>("--corpus") { Description = $"The largest size to measure: {string.Join(", ", Sizes)}.", DefaultValueFactory = _ => "medium" };
        corpus.AcceptOnlyFromAmong(Sizes);
        var only = new Option<bool>("--only") { Description = "Measure that size alone, without the smaller ones." };
        var runs = new Option<int>("--runs") { Description = "How often each scenario runs.", DefaultValueFactory = _ => 5 };
        var cli = new Option<string>("--cli") { Description = "The compiled command line, a .dll or an executable.", DefaultValueFactory = _ => ProjectFolder.Path("src/Clausebook.Cli/bin/Release/net10.0/Clausebook.Cli.dll") };
        var output = new Option<string>("--out") { Description = "The folder for corpora and results.", DefaultValueFactory = _ => ProjectFolder.Path("artifacts/benchmark") };
        var alone = new Option<bool>("--no-peer") { Description = "Leave hugo out." };
        var readme = new Option<bool>("--update-readme") { Description = "Write the tables into README.md and the plot into docs/benchmarks." };
        var command = new Command("compare", "Measures whole processes: cold, with nothing changed, with one edit, with one commit, check and verify.") { corpus, only, runs, cli, output, alone, readme };
        command.SetAction(result => Run(
            [.. Sizes[..(Array.IndexOf(Sizes, result.GetValue(corpus)) + 1)].Where(size => !result.GetValue(only) || size == result.GetValue(corpus))],
            new(Path.GetFullPath(result.GetValue(cli)!), new(Path.Combine(Path.GetFullPath(result.GetValue(output)!), "corpora")), Math.Max(1, result.GetValue(runs))),
            Path.GetFullPath(result.GetValue(output)!), !result.GetValue(alone), result.GetValue(readme)));
        return command;
    }

    private static int Run(IReadOnlyList<string> corpora, Comparing.Comparison comparison, string output, bool withPeer, bool updateReadme)
    {
        Directory.CreateDirectory(output);
        var result = comparison.Run(corpora, withPeer);
        GrowthTable growth = new(result);
        var (table, growthText, plot) = (ComparisonTable.Write(result, $"./build.sh --target Benchmark --corpus {corpora[^1]} --runs {result.Runs}"), growth.Write(), new GrowthPlot(growth.Lines).Draw());
        File.WriteAllText(Path.Combine(output, "results.json"), JsonSerializer.Serialize(result, Json) + "\n");
        File.WriteAllText(Path.Combine(output, "results.md"), $"{table}\n{growthText}");
        File.WriteAllText(Path.Combine(output, "growth.svg"), plot);
        Console.WriteLine($"\n{table}\n{growthText}");
        if (updateReadme) UpdateReadme(table, growthText, plot);
        return 0;
    }

    private static void UpdateReadme(string table, string growth, string plot)
    {
        Directory.CreateDirectory(ProjectFolder.Path("docs/benchmarks"));
        File.WriteAllText(ProjectFolder.Path(Plot), plot);
        ReadmeSection.Replace(ProjectFolder.Path("README.md"), "speed", table);
        ReadmeSection.Replace(ProjectFolder.Path("README.md"), "growth", $"{growth}\n![Seconds of processor time of each stage of a cold build over the number of documents, both on logarithmic axes; the table above has the numbers]({Plot})\n");
    }
}

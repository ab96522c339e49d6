using System.CommandLine;
using System.Text.Json;
using Clausebook.Benchmarks.Comparing;
using Clausebook.Benchmarks.Reports;
using Clausebook.Testing;
using Clausebook.Testing.Corpora;

namespace Clausebook.Benchmarks.Verbs;

/// <summary><c>compare</c>: whole processes on made-up repositories, beside hugo when it is installed, and how they grow with size.</summary>
internal static class CompareVerb
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static Command Create()
    {
        var corpora = new Option<string[]>("--corpus") { Description = $"Up to which size: {string.Join(", ", CorpusPlan.Presets.OrderBy(p => p.Value.Documents).Select(p => p.Key))}; or several sizes.", DefaultValueFactory = _ => ["small", "medium"], AllowMultipleArgumentsPerToken = true };
        corpora.AcceptOnlyFromAmong([.. CorpusPlan.Presets.Keys]);
        var runs = new Option<int>("--runs") { Description = "How often each scenario runs.", DefaultValueFactory = _ => 5 };
        var cli = new Option<string>("--cli") { Description = "The compiled command line, a .dll or an executable.", DefaultValueFactory = _ => ProjectFolder.Path("src/Clausebook.Cli/bin/Release/net10.0/Clausebook.Cli.dll") };
        var output = new Option<string>("--out") { Description = "The folder for corpora and results.", DefaultValueFactory = _ => ProjectFolder.Path("artifacts/benchmark") };
        var alone = new Option<bool>("--no-peer") { Description = "Leave hugo out." };
        var readme = new Option<bool>("--update-readme") { Description = "Write the tables into README.md and the plot into docs/benchmarks." };
        var command = new Command("compare", "Measures whole processes: cold, with nothing changed, with one edit, with one commit, check and verify.") { corpora, runs, cli, output, alone, readme };
        command.SetAction(result => Run(
            [.. result.GetValue(corpora)!.Distinct().OrderBy(c => CorpusPlan.Presets[c].Documents)],
            new(Path.GetFullPath(result.GetValue(cli)!), new(Path.Combine(result.GetValue(output)!, "corpora")), Math.Max(1, result.GetValue(runs))),
            Directory.CreateDirectory(Path.GetFullPath(result.GetValue(output)!)).FullName, !result.GetValue(alone), result.GetValue(readme)));
        return command;
    }

    private static int Run(IReadOnlyList<string> corpora, Comparison comparison, string output, bool withPeer, bool updateReadme)
    {
        var result = comparison.Run(corpora, withPeer);
        var command = $"./build.sh --target Benchmark --corpus {corpora[^1]} --runs {result.Runs}";
        GrowthTable growth = new(result);
        var (table, growthText, plot) = (ComparisonTable.Write(result, command), growth.Write(), new GrowthPlot(growth.Lines).Draw());
        File.WriteAllText(Path.Combine(output, "results.json"), JsonSerializer.Serialize(result, Json) + "\n");
        File.WriteAllText(Path.Combine(output, "results.md"), $"{table}\n{growthText}");
        File.WriteAllText(Path.Combine(output, "growth.svg"), plot);
        Console.WriteLine($"\n{table}\n{growthText}");
        if (!updateReadme) return 0;

        ReadmeSection.Replace(ProjectFolder.Path("README.md"), "speed", table);
        ReadmeSection.Replace(ProjectFolder.Path("README.md"), "growth", growthText);
        Directory.CreateDirectory(ProjectFolder.Path("docs/benchmarks"));
        File.WriteAllText(ProjectFolder.Path("docs/benchmarks/growth.svg"), plot);
        return 0;
    }
}

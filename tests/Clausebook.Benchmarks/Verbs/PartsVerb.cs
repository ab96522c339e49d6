using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Clausebook.Benchmarks.Comparing;
using Clausebook.Benchmarks.Parts;
using Clausebook.Testing;
using Clausebook.Testing.Corpora;

namespace Clausebook.Benchmarks.Verbs;

/// <summary><c>parts</c>: the parts of a run one by one, warm, with BenchmarkDotNet.</summary>
internal static class PartsVerb
{
    public static Command Create()
    {
        var corpus = new Option<string>("--corpus") { Description = string.Join(", ", CorpusPlan.Presets.Keys), DefaultValueFactory = _ => "small" };
        corpus.AcceptOnlyFromAmong([.. CorpusPlan.Presets.Keys]);
        var filter = new Option<string?>("--filter") { Description = "Only methods whose name contains this." };
        var output = new Option<string>("--out") { Description = "The folder for corpora and results.", DefaultValueFactory = _ => ProjectFolder.Path("artifacts/benchmark") };
        var command = new Command("parts", "Measures the parts of a run, warm.") { corpus, filter, output };
        command.SetAction(result => Run(result.GetValue(corpus)!, result.GetValue(filter), Path.GetFullPath(result.GetValue(output)!)));
        return command;
    }

    private static int Run(string corpus, string? filter, string output)
    {
        PartsBenchmarks.Use(new CorpusShelf(Path.Combine(output, "corpora")).Take(corpus));
        // In this process: BenchmarkDotNet's own would restore and compile a project, which needs a package source at hand.
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(2).WithIterationCount(7);
        var config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default).AddColumnProvider(DefaultColumnProviders.Instance).AddDiagnoser(MemoryDiagnoser.Default)
            .AddExporter(MarkdownExporter.GitHub).WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(Perfolizer.Horology.TimeUnit.Millisecond)).WithArtifactsPath(Path.Combine(output, "parts-" + corpus));
        if (filter is not null) config.AddFilter(new BenchmarkDotNet.Filters.NameFilter(name => name.Contains(filter, StringComparison.OrdinalIgnoreCase)));
        var summary = BenchmarkRunner.Run<PartsBenchmarks>(config);
        return summary.HasCriticalValidationErrors || summary.Reports.Any(r => !r.Success) ? 1 : 0;
    }
}

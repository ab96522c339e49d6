using System.CommandLine;
using System.Diagnostics;
using Clausebook.Testing.Corpora;

namespace Clausebook.Benchmarks.Verbs;

/// <summary><c>corpus</c>: makes a repository to measure on.</summary>
internal static class CorpusVerb
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder to make; it must not exist." };
        var preset = new Option<string>("--preset") { Description = string.Join(", ", CorpusPlan.Presets.Keys), DefaultValueFactory = _ => "small" };
        preset.AcceptOnlyFromAmong([.. CorpusPlan.Presets.Keys]);
        var documents = new Option<int?>("--documents") { Description = "Another number of documents." };
        var commits = new Option<int?>("--commits") { Description = "Another number of commits." };
        var seed = new Option<int>("--seed") { Description = "Another repository of the same size.", DefaultValueFactory = _ => 1 };
        var command = new Command("corpus", "Makes an ISMS repository with documents and history. The same options give the same commit id.") { folder, preset, documents, commits, seed };
        command.SetAction(result =>
        {
            var plan = CorpusPlan.Presets[result.GetValue(preset)!];
            return Run(new(result.GetValue(documents) ?? plan.Documents, result.GetValue(commits) ?? plan.Commits, result.GetValue(seed)), Path.GetFullPath(result.GetValue(folder)!));
        });
        return command;
    }

    private static int Run(CorpusPlan plan, string folder)
    {
        if (Directory.Exists(folder))
        {
            Console.Error.WriteLine($"{folder} is there already.");
            return 2;
        }
        var watch = Stopwatch.StartNew();
        var corpus = CorpusRepository.Create(plan, folder);
        Console.WriteLine(FormattableString.Invariant($"{corpus.Commit} {plan.Documents} documents, {plan.Commits} commits, {watch.Elapsed.TotalSeconds:F1} s"));
        return 0;
    }
}

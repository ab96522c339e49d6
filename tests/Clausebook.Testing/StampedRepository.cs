using System.Collections.Immutable;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.History.Rules;

namespace Clausebook.Testing;

/// <summary>Stamps a test repository from its real files, as a run does, without what other stages find in them.</summary>
public static class StampedRepository
{
    private static readonly string[] Folders = ["policies", "controls", "records"];

    /// <summary>The stamped system of the working folder.</summary>
    public static StampedSystem Stamp(this TestRepository repository, DateOnly? asOf = null)
    {
        var reading = GitHistoryReader.Read(repository.Path, Folders);
        var table = reading.Table ?? throw new InvalidOperationException(reading.Unavailable!.Reason);
        WorkingTree tree = new(repository.Path);
        return HistoryStamper.Stamp(ContentStage.Read(tree, new PipelineRequest(repository.Path, asOf ?? ContentCheck.Today)).System, table, tree);
    }

    /// <summary>The history of one document.</summary>
    public static DocumentHistory HistoryOf(this TestRepository repository, string id)
    {
        var stamped = repository.Stamp();
        return stamped.HistoryOf(stamped.System.Find(id)!);
    }

    /// <summary>The findings of the history rules, by place.</summary>
    public static ImmutableArray<Finding> HistoryFindings(this TestRepository repository, DateOnly? asOf = null)
    {
        var stamped = repository.Stamp(asOf);
        return [.. HistoryRules.All.SelectMany(r => r.Check(stamped)).Order(Comparer<Finding>.Create(Finding.CompareByPlace))];
    }

    /// <summary>A repository with the files that every ISMS needs, committed.</summary>
    public static TestRepository Isms()
    {
        TestRepository repository = new();
        foreach (var (path, text) in TestFolder.Minimal) repository.Write(path, text);
        return repository.Commit("Start the ISMS");
    }
}

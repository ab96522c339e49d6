using Clausebook.Content;
using Clausebook.Testing;
using Clausebook.Testing.Corpora;

namespace Clausebook.Tests.Corpora;

/// <summary>What benchmarks run on: worthless if it differs from machine to machine, or if the product stops at its first error.</summary>
public sealed class CorpusRepositoryTests
{
    private static readonly CorpusPlan Tiny = CorpusPlan.Least with { Commits = 120 };

    [Fact]
    public void The_same_plan_gives_the_same_commit()
    {
        using var folder = TestFolder.With();
        Assert.Equal(CorpusRepository.Create(Tiny, folder["a"]).Commit, CorpusRepository.Create(Tiny, folder["b"]).Commit);
    }

    [Fact]
    public void Another_seed_gives_another_commit()
    {
        using var folder = TestFolder.With();
        Assert.NotEqual(CorpusRepository.Create(Tiny, folder["a"]).Commit, CorpusRepository.Create(Tiny with { Seed = 2 }, folder["b"]).Commit);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Nothing_is_wrong_with_it(int seed)
    {
        using var folder = TestFolder.With();
        CorpusRepository.Create(Tiny with { Seed = seed }, folder["corpus"]);
        var result = new HandbookPipeline(new(folder["corpus"], new DateOnly(2025, 12, 19))).Check();
        Assert.Empty(result.Findings);
        Assert.Equal(Tiny.Documents, result.Counts.Files);
    }

    [Fact]
    public void It_has_as_many_commits_as_planned_with_merges_renames_and_approvals()
    {
        using var folder = TestFolder.With();
        var plan = Tiny with { Commits = 600 };
        var corpus = CorpusRepository.Create(plan, folder["corpus"]);
        string Log(params string[] arguments) => GitCommand.Run(corpus.Folder, new Dictionary<string, string>(), null, ["log", "--format=%H", .. arguments]);
        Assert.Equal(plan.Commits, Log().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.NotEmpty(Log("--merges"));
        Assert.NotEmpty(Log("-M", "--diff-filter=R", "--", "policies", "controls", "records"));
        Assert.NotEmpty(Log("--diff-filter=D", "--", "policies"));
        Assert.NotEmpty(Log("--grep=^Approved-by: "));
        Assert.NotEmpty(new WorkingTree(corpus.Folder).List("inventory"));
    }
}

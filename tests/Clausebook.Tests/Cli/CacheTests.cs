using Clausebook.Testing;

namespace Clausebook.Tests.Cli;

/// <summary>The cache as a whole process sees it: the handbook is the same with it, without it and beside another run.</summary>
public sealed class CacheTests : IDisposable
{
    private readonly TestRepository repository = IsmsRepository.Committed();

    public CacheTests() => repository.Write("site-template/NotFound.cshtml", "@model NotFoundPage\n@{ Layout = \"Shared/Layout.cshtml\"; }\n<h1>Lost?</h1>").Commit("Say it in our words");

    private string Cache => repository.Beside("cache");

    public void Dispose() => repository.Dispose();

    [Fact]
    public void A_build_gives_the_same_bytes_with_and_without_a_cache()
    {
        var without = Build("without", "--no-cache");
        Assert.False(Directory.Exists(Cache));
        var first = Build("first");
        Assert.NotEmpty(Directory.GetFiles(Cache, "*", SearchOption.AllDirectories));
        var second = Build("second");

        Assert.Contains("<h1>Lost?</h1>", without["404.html"]);
        Assert.Equal(without, first);
        Assert.Equal(without, second);
    }

    [Fact]
    public void Two_builds_at_once_share_an_empty_cache()
    {
        var builds = new Dictionary<string, string>[3];
        Parallel.For(0, builds.Length, i => builds[i] = Build(FormattableString.Invariant($"at-once-{i}")));
        Assert.All(builds, build => Assert.Equal(builds[0], build));
    }

    [Fact]
    public void A_cache_that_cannot_be_written_changes_nothing()
    {
        File.WriteAllText(Cache, "");
        Assert.Contains("<h1>Lost?</h1>", Build("unwritable")["404.html"]);
    }

    private Dictionary<string, string> Build(string output, params string[] more)
    {
        var folder = repository.Beside(output);
        var start = ClausebookProcess.StartInfo(repository.Path, ["build", "--template", "repository", "--out", folder, .. more]);
        start.Environment["XDG_CACHE_HOME"] = Cache;
        var run = ClausebookProcess.Run(start);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText);
    }
}

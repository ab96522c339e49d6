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
    public void A_changed_value_of_isms_yaml_gives_the_new_text_with_and_without_a_cache()
    {
        repository.Write("policies/POL-001.md", IsmsRepository.Policy.Replace("Everybody who works here.", "Everybody at {{ organization.short }}.", StringComparison.Ordinal).Replace("approved-on: 2026-01-05", "approved-on: 2026-01-06", StringComparison.Ordinal)).Commit("Name the company", date: "2026-01-06T10:00:00+00:00");
        Assert.Contains("Everybody at Example Ltd.", Build("before")["policies/POL-001.html"]);
        repository.Write("isms.yaml", IsmsRepository.Config.Replace("{name: Example Ltd}", "{name: Example Ltd, short: Exa}", StringComparison.Ordinal)).Commit("Say it shorter", date: "2026-01-07T10:00:00+00:00");
        var after = Build("after");

        Assert.Contains("Everybody at Exa.", after["policies/POL-001.html"]);
        Assert.Equal(Build("after-without", "--no-cache"), after);
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

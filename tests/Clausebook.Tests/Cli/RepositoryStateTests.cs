using Clausebook.Testing;

namespace Clausebook.Tests.Cli;

/// <summary>The states in which a repository is met: what works, what it is called on the pages, and what is refused with which remedy.</summary>
public sealed class RepositoryStateTests : IDisposable
{
    private readonly TestRepository repository = IsmsRepository.Committed();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void A_branch_a_detached_head_a_worktree_and_a_submodule_are_built_and_called_what_they_are()
    {
        repository.Git("worktree", "add", "--quiet", "-b", "second", repository.Beside("tree"));
        var detached = repository.Beside("detached");
        repository.Git("clone", "--quiet", repository.Path, detached);
        repository.Git("-C", detached, "checkout", "--quiet", "--detach");
        using TestRepository outer = new();
        outer.Write("x", "x").Commit("Outer");
        outer.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "file://" + repository.Path, "isms");

        Assert.Contains(", branch main<", Page(repository.Path, "about.html"));
        Assert.Contains(", branch second<", Page(repository.Beside("tree"), "about.html"));
        Assert.Contains(", no branch checked out (detached HEAD)<", Page(detached, "about.html"));
        Assert.Contains(", branch main<", Page(Path.Combine(outer.Path, "isms"), "about.html"));
        foreach (var folder in new[] { detached, repository.Beside("tree") }) Assert.DoesNotContain("committed", Page(folder, "policies/POL-001.html"));
    }

    [Fact]
    public void What_is_not_committed_is_said_on_its_page_in_the_footer_and_on_every_other_page()
    {
        repository.Write("controls/A.5.1.md", IsmsRepository.Control + "Not committed.\n").Write("controls/A.5.2.md", IsmsRepository.Control.Replace("A.5.1", "A.5.2", StringComparison.Ordinal));

        Build(repository.Path, 0);

        foreach (var page in new[] { "controls/A.5.1.html", "controls/A.5.2.html" })
        {
            var text = Published(repository.Path, page);
            Assert.Contains("<strong>Not committed.</strong> The file that this page shows differs from commit", text);
            Assert.Contains(", this page not committed ·", text);
            Assert.Contains("· not committed</span>", text); // at the top of printed pages
        }
        var policy = Published(repository.Path, "policies/POL-001.html");
        Assert.Contains("<strong>Not the published state.</strong>", policy);
        Assert.Contains(", with uncommitted changes ·", policy);
        Assert.Contains("<li><code>controls/A.5.2.md</code></li>", Published(repository.Path, "about.html"));
    }

    [Fact]
    public void A_document_deleted_on_disk_only_is_named_as_not_committed()
    {
        repository.Write("controls/A.5.2.md", IsmsRepository.Control.Replace("A.5.1", "A.5.2", StringComparison.Ordinal)).Commit("Another").Delete("controls/A.5.2.md");

        Assert.Contains("<li><code>controls/A.5.2.md</code></li>", Page(repository.Path, "about.html"));
    }

    [Fact]
    public void An_isms_in_a_folder_of_the_repository_is_built_with_the_files_of_the_top()
    {
        using TestRepository whole = new();
        foreach (var (path, text) in TestFolder.Minimal) whole.Write("isms/" + path, text);
        whole.Write("isms/isms.yaml", IsmsRepository.Config).Write("isms/policies/POL-001.md", IsmsRepository.Policy).Write("isms/controls/A.5.1.md", IsmsRepository.Control)
            .Write(".mailmap", "Ada Byron <ada@example.com>\nnobody\n").Commit("Adopt");

        var run = ClausebookProcess.Run(Path.Combine(whole.Path, "isms"), "build", "--out", "site", "--format", "concise");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("../.mailmap:2:1: warning ISMS0417", run.Output);
        Assert.Contains("<td>Ada Byron</td>", Published(Path.Combine(whole.Path, "isms"), "policies/POL-001.html"));
        Assert.Equal(0, ClausebookProcess.Run(Path.Combine(whole.Path, "isms"), "check", "--format", "pretty").ExitCode); // nothing outside is shown as an excerpt
    }

    [Fact]
    public void A_sparse_checkout_is_built_when_it_has_all_content_and_refused_when_not()
    {
        repository.Write("elsewhere/x.txt", "x").Commit("More");
        repository.Git("sparse-checkout", "set", "policies", "controls", "records");
        Assert.Contains("Report an incident", Page(repository.Path, "policies/POL-001.html"));

        repository.Git("sparse-checkout", "set", "policies");
        Refused("leaves out content files, controls/A.5.1.md among them", "git sparse-checkout disable");

        repository.Git("sparse-checkout", "disable");
        Build(repository.Path, 0);
    }

    [Fact]
    public void Replaced_objects_are_refused()
    {
        repository.Write("x", "x").Commit("More");
        repository.Git("replace", "--graft", repository.Head);

        Refused("replaces objects by others (git replace)", "git replace -d");
    }

    [Theory]
    [InlineData("--depth=1", "shallow", "fetch-depth: 0", "GIT_DEPTH: 0", "git fetch --unshallow")]
    [InlineData("--filter=blob:none", "partial", "fetch-depth: 0", "GIT_FETCH_EXTRA_FLAGS", "without --filter")]
    [InlineData("--filter=tree:0", "partial", "fetch-depth: 0", "GIT_FETCH_EXTRA_FLAGS", "without --filter")]
    public void An_incomplete_clone_is_refused_with_what_helps_on_github_on_gitlab_and_in_plain_git(string option, string word, string github, string gitlab, string git)
    {
        repository.Write("x", "x").Commit("More");
        repository.Git("config", "uploadpack.allowFilter", "true");
        repository.Git("clone", "--quiet", option, "file://" + repository.Path, repository.Beside("clone"));

        var run = ClausebookProcess.Run(repository.Beside("clone"), "check", "--format", "pretty");

        Assert.Equal(3, run.ExitCode);
        Assert.All([word, github, gitlab, git], part => Assert.Contains(part, string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public void A_bare_repository_is_refused()
    {
        repository.Git("clone", "--quiet", "--bare", repository.Path, repository.Beside("bare.git"));

        var run = ClausebookProcess.Run(repository.Path, "check", "-C", repository.Beside("bare.git"));

        Assert.Equal(2, run.ExitCode); // it has no isms.yaml to begin with
        Assert.StartsWith("clausebook: There is no isms.yaml here", run.Error);
    }

    [Fact]
    public void No_damaged_or_missing_object_is_passed_over_and_the_published_handbook_stands()
    {
        repository.Write("policies/POL-001.md", IsmsRepository.Policy.Replace("Everybody who works here.", "Everybody.", StringComparison.Ordinal).Replace("approved-on: 2026-01-05", "approved-on: 2026-01-06", StringComparison.Ordinal)).Commit("Say it shorter", date: "2026-01-06T10:00:00+00:00");
        Build(repository.Path, 0);
        var before = Published(repository.Path, "policies/POL-001.html");
        repository.Write("controls/A.5.1.md", IsmsRepository.Control + "More.\n").Commit("More");
        foreach (var name in new[] { "HEAD", "HEAD^{tree}", "HEAD:policies", "HEAD~1", "HEAD~2:policies/POL-001.md" })
        {
            var id = repository.Git("rev-parse", name).Trim();
            var file = Path.Combine(repository.Path, ".git", "objects", id[..2], id[2..]);
            var bytes = File.ReadAllBytes(file);
            File.SetAttributes(file, FileAttributes.Normal);
            File.WriteAllBytes(file, bytes[..(bytes.Length / 2)]);
            Refused($"{id} is damaged", "git fsck --full");
            File.Delete(file);
            Refused($"{id} is missing", "git fetch --unshallow");
            File.WriteAllBytes(file, bytes);
        }
        Assert.Equal(before, Published(repository.Path, "policies/POL-001.html"));
        Build(repository.Path, 0);
    }

    private void Refused(string reason, string remedy)
    {
        var run = ClausebookProcess.Run(repository.Path, "build", "--out", "site", "--format", "pretty", "--no-cache");
        var said = string.Join(' ', (run.Output + run.Error).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.True(run.ExitCode == 3, said);
        Assert.Contains(reason, said);
        Assert.Contains(remedy, said);
    }

    private static string Page(string folder, string page)
    {
        Build(folder, 0);
        return Published(folder, page);
    }

    private static void Build(string folder, int exitCode)
    {
        var run = ClausebookProcess.Run(folder, "build", "--out", "site");
        Assert.True(run.ExitCode == exitCode, run.Output + run.Error);
    }

    private static string Published(string folder, string page) => File.ReadAllText(Path.Combine(folder, "site", page));
}

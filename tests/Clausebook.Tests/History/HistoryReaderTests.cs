using Clausebook.Findings;
using Clausebook.History;
using Clausebook.Testing;

namespace Clausebook.Tests.History;

/// <summary>Which repositories are read, and which are refused with what remedy.</summary>
public sealed class HistoryReaderTests
{
    private static readonly string[] Folders = ["policies", "roles.yaml"];

    [Fact]
    public void A_folder_outside_any_repository_has_no_history()
    {
        using var folder = TestFolder.With();

        Assert.Contains("not in a git repository", Refusal(folder.Path).Reason);
        Assert.Null(GitHistoryReader.HeadCommitDate(folder.Path));
    }

    [Fact]
    public void A_repository_without_a_commit_has_no_history()
    {
        using TestRepository repository = new();

        Assert.Contains("no commit yet", Refusal(repository.Path).Reason);
        Assert.Null(GitHistoryReader.HeadCommitDate(repository.Path));
    }

    [Fact]
    public void A_head_that_names_no_branch_is_not_taken_for_an_empty_repository()
    {
        using var repository = WithTwoCommits();
        repository.Git("symbolic-ref", "HEAD", "refs/heads/gone");

        Assert.Contains("refs/heads/gone", Refusal(repository.Path).Reason);
    }

    [Fact]
    public void A_shallow_clone_and_a_worktree_of_it_are_refused_with_the_setting_that_helps()
    {
        using var repository = WithTwoCommits();
        var clone = repository.Beside("clone");
        repository.Git("clone", "--quiet", "--depth=1", "file://" + repository.Path, clone);
        repository.Git("-C", clone, "worktree", "add", "--quiet", repository.Beside("tree"));

        var remedy = Refusal(clone).Remedy;
        Assert.Contains("fetch-depth: 0", remedy);
        Assert.Contains("GIT_DEPTH: 0", remedy);
        Assert.Contains("git fetch --unshallow", remedy);
        Assert.Contains("shallow", Refusal(repository.Beside("tree")).Reason);
    }

    [Fact]
    public void A_partial_clone_is_refused()
    {
        using var repository = WithTwoCommits();
        var clone = repository.Beside("clone");
        repository.Git("config", "uploadpack.allowFilter", "true");
        repository.Git("clone", "--quiet", "--filter=blob:none", "file://" + repository.Path, clone);

        Assert.Contains("partial", Refusal(clone).Reason);
    }

    [Fact]
    public void Missing_and_damaged_objects_are_refused_by_name()
    {
        using var repository = WithTwoCommits();
        var first = repository.Git("rev-parse", "HEAD~1").Trim();
        var file = Path.Combine(repository.Path, ".git", "objects", first[..2], first[2..]);
        var bytes = File.ReadAllBytes(file);
        File.Delete(file);
        Assert.Contains($"{first} is missing", Refusal(repository.Path).Reason);

        bytes[^3] ^= 0x55;
        File.WriteAllBytes(file, bytes);
        Assert.Contains($"{first} is damaged", Refusal(repository.Path).Reason);
    }

    [Fact]
    public void Grafts_are_refused()
    {
        using var repository = WithTwoCommits();
        Directory.CreateDirectory(Path.Combine(repository.Path, ".git", "info"));
        File.WriteAllText(Path.Combine(repository.Path, ".git", "info", "grafts"), repository.Head + "\n");

        Assert.Contains("grafts", Refusal(repository.Path).Reason);
    }

    [Fact]
    public void A_bare_repository_and_a_working_folder_elsewhere_are_refused()
    {
        using var repository = WithTwoCommits();
        var bare = repository.Beside("bare.git");
        repository.Git("clone", "--quiet", "--bare", repository.Path, bare);
        Assert.Contains("bare", Refusal(bare).Reason);

        Directory.CreateDirectory(repository.Beside("elsewhere"));
        repository.Git("config", "core.worktree", repository.Beside("elsewhere"));
        Assert.Contains("somewhere else", Refusal(repository.Path).Reason);
    }

    [Fact]
    public void Object_names_of_sha_256_are_refused()
    {
        using TestRepository repository = new();
        var other = repository.Beside("other");
        repository.Git("init", "--quiet", "--object-format=sha256", other);
        repository.Git("-C", other, "commit", "--quiet", "--allow-empty", "--message=x");

        Assert.Contains("SHA-256", Refusal(other).Reason);
    }

    [Fact]
    public void A_worktree_a_submodule_and_a_detached_head_have_their_whole_history()
    {
        using var repository = WithTwoCommits();
        repository.Git("worktree", "add", "--quiet", "-b", "second", repository.Beside("tree"));
        using TestRepository outer = new();
        outer.Write("x", "x").Commit("Outer");
        outer.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "file://" + repository.Path, "isms");
        var detached = repository.Beside("detached");
        repository.Git("clone", "--quiet", repository.Path, detached);
        repository.Git("-C", detached, "checkout", "--quiet", "--detach");

        Assert.Equal("second", Table(repository.Beside("tree")).Repository.Branch);
        Assert.Null(Table(detached).Repository.Branch);
        foreach (var path in new[] { repository.Beside("tree"), Path.Combine(outer.Path, "isms"), detached })
        {
            Assert.Equal(["Second", "First"], Table(path).Revisions["policies/a.md"].Select(r => r.Commit.Subject));
        }
    }

    [Fact]
    public void An_isms_in_a_subfolder_has_paths_from_there()
    {
        using TestRepository repository = new();
        repository.Write("isms/policies/a.md", "1").Write("isms/roles.yaml", "r").Write("policies/b.md", "1").Commit("First").Write("isms/policies/a.md", "2").Commit("Second")
            .Write("isms/policies/a.md", "3").Write("policies/b.md", "3");

        var table = Table(Path.Combine(repository.Path, "isms"));

        Assert.Equal(["policies/a.md", "roles.yaml"], table.Revisions.Keys.Order());
        Assert.Equal(2, table.Revisions["policies/a.md"].Length);
        Assert.Equal(["policies/a.md"], table.Repository.UncommittedPaths);
    }

    [Fact]
    public void What_differs_from_the_last_commit_is_uncommitted_but_line_ends_alone_do_not()
    {
        using TestRepository repository = new();
        foreach (var name in new[] { "same", "crlf", "changed", "deleted", "staged" }) repository.Write($"policies/{name}.md", "one\ntwo\n");
        repository.Commit("Add").Write("policies/crlf.md", "one\r\ntwo\r\n").Write("policies/changed.md", "one\n2\n").Delete("policies/deleted.md").Write("policies/new.md", "n").Write("policies/staged.md", "s").Write("elsewhere.md", "e");
        repository.Git("add", "policies/staged.md");

        Assert.Equal(["policies/changed.md", "policies/deleted.md", "policies/new.md", "policies/staged.md"], Table(repository.Path).Repository.UncommittedPaths);
    }

    [Fact]
    public void A_revision_shows_the_history_until_then()
    {
        using var repository = WithTwoCommits();
        repository.Git("tag", "--annotate", "--message=t", "audit", "HEAD~1");

        var table = GitHistoryReader.Read(repository.Path, Folders, "audit").Table!;

        Assert.Equal("First", Assert.Single(table.Revisions["policies/a.md"]).Commit.Subject);
        Assert.Empty(table.Repository.UncommittedPaths);
        Assert.Throws<UsageException>(() => GitHistoryReader.Read(repository.Path, Folders, "nowhere"));
        Assert.Equal(new DateTimeOffset(2026, 2, 1, 9, 0, 0, TimeSpan.Zero), GitHistoryReader.HeadCommitDate(repository.Path));
    }

    private static TestRepository WithTwoCommits()
    {
        TestRepository repository = new();
        return repository.Write("policies/a.md", "1").Commit("First").Write("policies/a.md", "2").Commit("Second", date: "2026-02-01T10:00:00+01:00");
    }

    private static HistoryTable Table(string path) => GitHistoryReader.Read(path, Folders).Table!;

    private static HistoryUnavailable Refusal(string path) => GitHistoryReader.Read(path, Folders).Unavailable!;
}

using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.Testing;

namespace Clausebook.Tests.Content;

public sealed class ContentTreeTests
{
    [Fact]
    public void Files_are_listed_below_a_folder_in_ordinal_order_of_their_paths()
    {
        using TestRepository repository = new();
        repository.Write("policies/b.md", "bb").Write("policies/B.md", "B").Write("policies/a/z.md", "").Write("policies/a-b.md", "x").Write("other/c.md", "c").Write("policies/ü 1.md", "ü").Commit("Add");

        foreach (var tree in Trees(repository))
        {
            Assert.Equal(["policies/B.md", "policies/a-b.md", "policies/a/z.md", "policies/b.md", "policies/ü 1.md"], tree.List("policies").Select(e => e.Path));
            Assert.Equal([1, 1, 0, 2, 2], tree.List("policies/").Select(e => e.Size));
            Assert.Equal(6, tree.List("").Count);
            Assert.Empty(tree.List("missing"));
            Assert.Empty(tree.List("policies/b.md"));
            Assert.Equal("bb"u8.ToArray(), tree.Read(tree.Find("policies/b.md")!));
        }
    }

    [Theory]
    [InlineData("Policies/a.md")]
    [InlineData("policies/A.md")]
    [InlineData("policies")]
    [InlineData("policies/../policies/a.md")]
    [InlineData("../outside.md")]
    [InlineData("/etc/passwd")]
    [InlineData("policies//a.md")]
    [InlineData("policies\\a.md")]
    [InlineData(".git/HEAD")]
    [InlineData("policies/a.md/b")]
    [InlineData("policies/a.md\0")]
    [InlineData("")]
    public void A_path_that_is_not_exactly_a_file_of_the_tree_is_not_found(string path)
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", "a").Commit("Add");
        File.WriteAllText(repository.Beside("outside.md"), "secret");

        foreach (var tree in Trees(repository))
        {
            Assert.Null(tree.Find(path));
            Assert.Throws<EnvironmentException>(() => tree.Read(new(path, 1)));
        }
    }

    [Fact]
    public void Links_are_named_and_never_followed()
    {
        if (OperatingSystem.IsWindows()) return; // making links there needs a right that tests do not have
        using TestRepository repository = new();
        repository.Write("policies/a.md", "a").Write("real/b.md", "b");
        Directory.CreateSymbolicLink(Path.Combine(repository.Path, "policies/folder"), "../real");
        Directory.CreateSymbolicLink(Path.Combine(repository.Path, "policies/loop"), ".");
        File.CreateSymbolicLink(Path.Combine(repository.Path, "policies/passwd.md"), "/etc/passwd");
        repository.Commit("Add");

        foreach (var tree in Trees(repository))
        {
            Assert.Equal(
                [("policies/a.md", ContentEntryKind.File), ("policies/folder", ContentEntryKind.SymbolicLink), ("policies/loop", ContentEntryKind.SymbolicLink), ("policies/passwd.md", ContentEntryKind.SymbolicLink)],
                tree.List("policies").Select(e => (e.Path, e.Kind)));
            Assert.Null(tree.Find("policies/folder/b.md"));
            Assert.Throws<EnvironmentException>(() => tree.Read(tree.Find("policies/passwd.md")!));
        }
    }

    [Fact]
    public void A_pipe_is_neither_a_file_nor_opened_but_an_empty_file_is_one()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = TestFolder.With();
        folder.Write("policies/empty.md", "");
        System.Diagnostics.Process.Start("mkfifo", folder["policies/pipe.md"]).WaitForExit();

        WorkingTree tree = new(folder.Path);

        Assert.Equal([ContentEntryKind.File, ContentEntryKind.Other], tree.List("policies").Select(e => e.Kind));
        Assert.Throws<EnvironmentException>(() => tree.Read(tree.Find("policies/pipe.md")!));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return; // nothing is unreadable for root
        using var folder = TestFolder.With();
        folder.Write("policies/a.md", "a");
        File.SetUnixFileMode(folder["policies/a.md"], UnixFileMode.None);

        WorkingTree tree = new(folder.Path);

        Assert.Contains("policies/a.md", Assert.Throws<EnvironmentException>(() => tree.Read(tree.Find("policies/a.md")!)).Message);
    }

    [Fact]
    public void A_commit_tree_shows_the_past_and_leaves_the_working_folder_alone()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", "old").Commit("Add");
        var old = repository.Head;
        repository.Git("tag", "audit-2026");
        repository.Write("policies/a.md", "new").Write("policies/b.md", "b").Commit("Change");

        using var tree = CommitTree.Open(repository.Path, "audit-2026");

        Assert.Equal($"commit {old[..7]}", tree.Description);
        Assert.Equal("policies/a.md", Assert.Single(tree.List("policies")).Path);
        Assert.Equal("old"u8.ToArray(), tree.Read(tree.Find("policies/a.md")!));
        Assert.Equal("new", File.ReadAllText(Path.Combine(repository.Path, "policies/a.md")));
    }

    [Fact]
    public void A_commit_tree_of_a_subfolder_has_paths_from_there()
    {
        using TestRepository repository = new();
        repository.Write("isms/policies/a.md", "a").Write("policies/not-ours.md", "b").Commit("Add");

        using var tree = CommitTree.Open(Path.Combine(repository.Path, "isms"));

        Assert.Equal("policies/a.md", Assert.Single(tree.List("policies")).Path);
        Assert.NotNull(tree.Find("policies/a.md"));
    }

    [Fact]
    public void An_unknown_revision_is_a_mistake_in_the_command()
    {
        using TestRepository repository = new();
        repository.Write("a.md", "a").Commit("Add");

        Assert.Contains("\"nowhere\"", Assert.Throws<UsageException>(() => CommitTree.Open(repository.Path, "nowhere")).Message);
    }

    private static IEnumerable<ContentTree> Trees(TestRepository repository)
    {
        yield return new WorkingTree(repository.Path);
        using var commit = CommitTree.Open(repository.Path);
        yield return commit;
    }
}

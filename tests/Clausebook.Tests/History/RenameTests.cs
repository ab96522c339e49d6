using Clausebook.History;
using Clausebook.Testing;

namespace Clausebook.Tests.History;

public sealed class RenameTests
{
    private const string Text = "---\nid: POL-001\n---\n# Access\n\nRead this.\n";

    [Fact]
    public void A_document_is_followed_through_a_pure_move()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", Text).Commit("Add").Move("policies/a.md", "policies/access/b.md").Commit("Move").Write("policies/access/b.md", Text + "More.\n").Commit("Change");

        Assert.Equal([("Change", RevisionKind.Changed, "policies/access/b.md"), ("Move", RevisionKind.Moved, "policies/access/b.md"), ("Add", RevisionKind.Created, "policies/a.md")], Revisions(repository, "policies/access/b.md"));
    }

    [Fact]
    public void A_rename_with_an_edit_in_the_same_commit_is_followed_by_the_id()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", Text).Commit("Add").Move("policies/a.md", "policies/b.md").Write("policies/b.md", "---\nid: 'POL-001' # the same\n---\nAll new.\n").Commit("Rewrite");

        Assert.Equal([("Rewrite", RevisionKind.Changed, "policies/b.md"), ("Add", RevisionKind.Created, "policies/a.md")], Revisions(repository, "policies/b.md"));
    }

    [Fact]
    public void A_rename_by_case_alone_and_a_content_folder_renamed_by_case_are_followed()
    {
        using TestRepository repository = new();
        repository.Write("Policies/access/A.md", Text).Write("Policies/notes.txt", "n").Commit("Add").Write("Policies/access/A.md", Text + "x").Commit("Change")
            .Move("Policies", "policies.tmp").Move("policies.tmp", "policies").Commit("Rename folder").Move("policies/access/A.md", "policies/access/a.md").Commit("Rename file");

        Assert.Equal(["Rename file", "Rename folder", "Change", "Add"], Revisions(repository, "policies/access/a.md").Select(r => r.Subject));
    }

    [Fact]
    public void All_documents_of_a_renamed_folder_are_followed()
    {
        using TestRepository repository = new();
        for (var i = 0; i < 30; i++) repository.Write($"policies/old/{i}.md", $"---\nid: POL-{i:000}\n---\nSame body.\n");
        repository.Commit("Add").Move("policies/old", "policies/new").Commit("Rename");

        var table = Table(repository);

        Assert.All(table.Blobs.Keys, path => Assert.Equal(["Rename", "Add"], table.Revisions[path].Select(r => r.Commit.Subject)));
        Assert.All(table.Blobs.Keys, path => Assert.Equal(path.Replace("new", "old"), table.Revisions[path][1].Path));
    }

    [Fact]
    public void A_document_that_moved_into_the_content_folders_brings_its_history()
    {
        using TestRepository repository = new();
        repository.Write("docs/security/a.md", Text).Commit("Add").Write("docs/security/a.md", Text + "x").Commit("Change").Move("docs/security/a.md", "policies/a.md").Commit("Adopt");

        Assert.Equal(["Adopt", "Change", "Add"], Revisions(repository, "policies/a.md").Select(r => r.Subject));
    }

    [Fact]
    public void A_copy_does_not_take_the_ancestry_of_its_source()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", Text).Commit("Add").Write("policies/b.md", Text).Commit("Copy").Delete("policies/a.md").Commit("Delete the source");

        Assert.Equal([("Copy", RevisionKind.Created, "policies/b.md")], Revisions(repository, "policies/b.md"));
    }

    [Fact]
    public void A_file_made_again_under_a_former_name_is_another_document()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", Text).Commit("Add").Delete("policies/a.md").Commit("Delete").Write("policies/a.md", "Another.\n").Commit("Again");

        Assert.Equal(["Again"], Revisions(repository, "policies/a.md").Select(r => r.Subject));
    }

    [Fact]
    public void A_name_taken_over_after_a_rename_belongs_to_the_new_document_only_since_then()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", Text).Commit("Add").Branch("long").Write("other.txt", "x").Commit("Elsewhere").Checkout("main")
            .Move("policies/a.md", "policies/b.md").Commit("Move").Write("policies/a.md", "---\nid: POL-002\n---\nNew.\n").Commit("Take the name").Merge("long");

        Assert.Equal(["Move", "Add"], Revisions(repository, "policies/b.md").Select(r => r.Subject));
        Assert.Equal(["Take the name"], Revisions(repository, "policies/a.md").Select(r => r.Subject));
    }

    [Fact]
    public void An_edit_on_a_branch_that_still_knows_the_old_name_belongs_to_the_renamed_document()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", Text).Commit("Add").Branch("side").Write("policies/a.md", Text + "Side.\n").Commit("Edit on the branch").Checkout("main")
            .Move("policies/a.md", "policies/b.md").Commit("Move").Merge("side");

        Assert.Equal(
            [("Merge branch 'side'", RevisionKind.Moved), ("Move", RevisionKind.Moved), ("Edit on the branch", RevisionKind.Changed), ("Add", RevisionKind.Created)],
            Revisions(repository, "policies/b.md").Select(r => (r.Subject, r.Kind)));
        Assert.Contains("Side.", File.ReadAllText(Path.Combine(repository.Path, "policies/b.md")));
    }

    [Fact]
    public void An_edit_on_main_belongs_to_the_document_that_a_merged_branch_renamed_and_rewrote()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", "One.\n").Commit("Add").Branch("side").Move("policies/a.md", "policies/b.md").Commit("Move").Write("policies/b.md", "Two.\n").Commit("Rewrite")
            .Checkout("main").Write("policies/a.md", "Three.\n").Commit("Edit on main")
            .Merge("side", "Merge side", r => r.Delete("policies/a.md").Write("policies/b.md", "Two.\n"));

        Assert.Equal(["Edit on main", "Rewrite", "Move", "Add"], Revisions(repository, "policies/b.md").Select(r => r.Subject));
    }

    [Fact]
    public void A_merge_counts_only_where_it_resolved_something()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", Text).Write("policies/b.md", "b\n").Commit("Add").Branch("side").Write("policies/a.md", Text + "Side.\n").Write("policies/b.md", "b2\n").Commit("Side")
            .Checkout("main").Write("policies/a.md", Text + "Main.\n").Commit("Main").Merge("side", "Resolve", r => r.Write("policies/a.md", Text + "Both.\n"));

        Assert.Equal([("Resolve", RevisionKind.Merged), ("Main", RevisionKind.Changed), ("Side", RevisionKind.Changed), ("Add", RevisionKind.Created)], Revisions(repository, "policies/a.md").Select(r => (r.Subject, r.Kind)));
        Assert.Equal(["Side", "Add"], Revisions(repository, "policies/b.md").Select(r => r.Subject));
    }

    private static HistoryTable Table(TestRepository repository) => GitHistoryReader.Read(repository.Path, ["policies"]).Table!;

    private static IEnumerable<(string Subject, RevisionKind Kind, string Path)> Revisions(TestRepository repository, string path) =>
        Table(repository).Revisions[path].Select(r => (r.Commit.Subject, r.Kind!.Value, r.Path));
}

using System.Text;
using Clausebook.History;
using Clausebook.History.Git;
using Clausebook.History.Stamping;
using Clausebook.Testing;

namespace Clausebook.Tests.History;

/// <summary>What commits say: people, trailers, dates, merges.</summary>
public sealed class CommitFactsTests
{
    [Fact]
    public void The_mailmap_of_the_commit_names_people_in_all_of_its_forms()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", "1").Commit("1", "jd <JD@old.example>").Write("policies/a.md", "2").Commit("2", "Root <root@host>").Write("policies/a.md", "3").Commit("3", "Other <root@host>")
            .Write("policies/a.md", "4").Commit("4", "x <nick@example.com>")
            .Write(".mailmap", "# people\nJane Doe <jane@example.com> <jd@OLD.example>\nRuth Root <ruth@example.com> root <root@host>\nNick Named <nick@example.com>\n<new@example.com> <ada@example.com>\nnot a line\n")
            .Write("policies/a.md", "5").Commit("5\n\nCo-authored-by: JD <jd@old.example>");

        Assert.Equal(
            ["Ada Author <new@example.com>, Jane Doe <jane@example.com>", "Nick Named <nick@example.com>", "Other <root@host>", "Ruth Root <ruth@example.com>", "Jane Doe <jane@example.com>"],
            Revisions(repository).Select(r => string.Join(", ", r.Commit.Authors.Select(a => $"{a.Name} <{a.Email}>"))));
    }

    [Fact]
    public void A_mailmap_that_is_not_committed_does_not_count()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", "1").Commit("1").Write(".mailmap", "Forged <ada@example.com>\n");

        Assert.Equal("Ada Author", Revisions(repository)[0].Commit.Authors[0].Name);
    }

    [Fact]
    public void A_line_of_the_mailmap_that_names_nobody_is_a_finding_and_the_others_count()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", "1").Commit("1", "ad <ada@example.com>");
        byte[] latin = [.. "# names\nno address\n<alone@example.com>\n"u8, .. "J\u00f6rg <j@example.com>\n"u8.ToArray().Where(b => b != 0xc3), .. "Ada <ada@example.com>\n"u8, .. Enumerable.Repeat((byte)'<', 100_000)];
        File.WriteAllBytes(Path.Combine(repository.Path, ".mailmap"), latin);
        repository.Commit("Name people");

        var table = GitHistoryReader.Read(repository.Path, ["policies"]).Table!;

        Assert.Equal("Ada", table.Revisions["policies/a.md"][0].Commit.Authors[0].Name);
        var finding = Assert.Single(table.Findings);
        Assert.Equal(("ISMS0417", ".mailmap:2:1", "This line of the mailmap names nobody. 3 more lines are like it."), (finding.Descriptor.Code, finding.Location.ToString(), finding.Message));
    }

    [Fact]
    public void A_mailmap_that_is_no_file_or_too_large_is_a_finding()
    {
        Assert.Contains("is a folder", Finding(r => r.Write(".mailmap/x", "x")));
        Assert.Contains("is a symbolic link", Finding(r => File.CreateSymbolicLink(Path.Combine(r.Path, ".mailmap"), "/etc/passwd")));
        Assert.Contains("larger than 1 MiB", Finding(r => r.Write(".mailmap", new string('#', 1024 * 1024 + 1))));
        Assert.Contains("not UTF-8", Finding(r => File.WriteAllBytes(Path.Combine(r.Path, ".mailmap"), [.. "J"u8, 0xf6, .. "rg <j@example.com>\n"u8])));

        static string Finding(Action<TestRepository> write)
        {
            using TestRepository repository = new();
            repository.Write("policies/a.md", "1");
            write(repository);
            repository.Commit("1");
            return Assert.Single(GitHistoryReader.Read(repository.Path, ["policies"]).Table!.Findings).Message;
        }
    }

    [Theory]
    [InlineData("Subject\n\nText.\n\nApproved-by: Jane Doe <jane@example.com>\nChange: material\n", "Jane Doe", true)]
    [InlineData("Subject\n\nApproved-By:Jane Doe\n  <jane@example.com>\nSigned-off-by: x <y>\n(cherry picked from commit 123)", "Jane Doe", false)]
    [InlineData("Subject\n\nApproved-by: Jane Doe <jane@example.com>\n\nMore text.\n", "", false)]
    [InlineData("Subject\n\nWe need a line such as\nApproved-by: Jane Doe <jane@example.com>\n", "", false)]
    [InlineData("Approved-by: Jane Doe <jane@example.com>\n", "", false)]
    [InlineData("Subject\nApproved-by: Jane Doe <jane@example.com>\n", "", false)]
    [InlineData("Subject\n\nApproved-by:\nChange: editorial", "", false)]
    [InlineData("Subject\n\nApproved-by: A <a>\nApproved-by: B <b>", "A|B", false)]
    public void Trailers_are_the_last_paragraph_and_nothing_else(string message, string approvers, bool isMaterial)
    {
        var trailers = CommitTrailers.Read(message);

        Assert.Equal(approvers, string.Join('|', trailers.ApprovedBy.Select(p => p.Name)));
        Assert.Equal(isMaterial, trailers.IsMaterial);
    }

    [Fact]
    public void Commits_written_by_hand_with_odd_dates_encodings_and_names_are_read()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", "1").Commit("Start");
        var tree = repository.Git("rev-parse", "HEAD^{tree}").Trim();
        var latin = Hand(repository, $"tree {tree}\nauthor J\u00f6rg <j@x> 99999999999999999999 +0000\ncommitter C <c@x> -5 -9999\nencoding ISO-8859-1\ngpgsig -----BEGIN\n x\n y\n\nGr\u00fc\u00dfe\n", Encoding.Latin1);
        var odd = Hand(repository, $"tree {tree}\nauthor  <>  abc\ncommitter\nencoding klingon\n\n\n\n\u001b[31mRed\ttext {new string('x', 1000)}", Encoding.UTF8);
        using var objects = GitObjectDatabase.Open(Path.Combine(repository.Path, ".git"));
        CommitReader reader = new(objects);

        var first = reader.Read(GitObjectId.Parse(latin));
        Assert.Equal(("Jörg", "Grüße", DateTimeOffset.UnixEpoch, -5L), (first.Author.Name, first.Subject, first.AuthorDate, first.CommitterDate.ToUnixTimeSeconds()));
        var second = reader.Read(GitObjectId.Parse(odd));
        Assert.Equal(DateTimeOffset.UnixEpoch, second.CommitterDate);
        Assert.StartsWith("[31mRed text xxx", second.Subject, StringComparison.Ordinal);
        Assert.True(second.Subject.Length < 500);
    }

    [Fact]
    public void A_revision_is_in_force_since_the_commit_of_the_published_branch_that_brought_it_in()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", "1\n").Commit("One", date: "2026-01-01T00:00:00Z").Branch("side").Write("policies/a.md", "2\n").Commit("Two", date: "2026-01-02T00:00:00Z")
            .Branch("deeper").Write("policies/a.md", "3\n").Commit("Three", date: "2026-01-03T00:00:00Z").Checkout("side").Write("b", "b").Commit("Elsewhere", date: "2026-01-04T00:00:00Z")
            .Merge("deeper", "Merge branch 'deeper' into side", date: "2026-01-05T00:00:00Z").Checkout("main").Write("c", "c").Commit("Main", date: "2026-01-06T00:00:00Z")
            .Merge("side", "Merge pull request #12 from acme/side\n\nNew rules (#99)", date: "2026-01-07T00:00:00Z");

        var revisions = Shown(repository);

        Assert.Equal(["Three", "Two", "One"], revisions.Select(r => r.Subject));
        Assert.Equal([7, 7, 1], revisions.Select(r => r.InForceSince.Day));
        Assert.Equal([3, 2, 1], revisions.Select(r => r.Date.Day));
        Assert.Equal([12, 12, null], revisions.Select(r => r.Merge?.Number));
        Assert.Equal("Merge pull request #12 from acme/side", revisions[0].Merge!.Subject);
    }

    [Theory]
    [InlineData("GitHub", "Merge pull request #7 from a/b\n\nTighten access (#99)\n\nMore.", 7, "Tighten access (#99)")]
    [InlineData("GitHub without a title", "Merge pull request #7 from a/b", 7, null)]
    [InlineData("GitHub, approved", "Merge pull request #7 from a/b\n\nApproved-by: Jane Doe <jane@example.com>", 7, null)]
    [InlineData("GitHub, squashed", "Tighten access (#8)", 8, "Tighten access")]
    [InlineData("GitHub, a reverted one", "Revert \"Tighten access (#8)\" (#9)", 9, "Revert \"Tighten access (#8)\"")]
    [InlineData("GitLab", "Merge branch 'x' into 'main'\n\nTighten access\n\nWhy.\n\nSee merge request group/sub/project!9", 9, "Tighten access")]
    [InlineData("GitLab without a title", "Merge branch 'x' into 'main'\n\nSee merge request group/project!9", 9, null)]
    [InlineData("GitLab, squashed", "Tighten access\n\nWhy.\n\nSee merge request group/project!9", 9, "Tighten access")]
    [InlineData("Bitbucket", "Merged in x (pull request #10)\n\nTighten access\n\nApproved-by: Jane Doe", 10, "Tighten access")]
    [InlineData("Bitbucket server", "Pull request #11: Tighten access\n\nMerge in ISMS/docs from x to main\n\n* commit '12': Text", 11, "Tighten access")]
    [InlineData("Bitbucket server, old", "Merge pull request #11 in ISMS/docs from x to main\n\n* commit '12': Text", 11, null)]
    [InlineData("Azure DevOps", "Merged PR 12: Tighten access\n\nRelated work items: #13", 12, "Tighten access")]
    [InlineData("Forgejo", "Merge pull request 'Tighten access' (#14) from x into main", 14, "Tighten access")]
    [InlineData("by hand", "Merge branch 'x'\n\nTighten access, see #15", null, null)]
    [InlineData("an issue", "Fix what #16 (and #17) says", null, null)]
    public void Number_and_title_of_a_request_are_read_from_what_forges_write(string forge, string message, int? number, string? title)
    {
        Assert.NotEmpty(forge);
        Assert.Equal((number, title), MergeRequestReader.Read(message.Split('\n')[0], message) is { } found ? (found.Number, found.Title) : (null, null));
    }

    [Fact]
    public void A_squashed_branch_has_its_number_and_what_a_merge_brought_in_has_that_of_the_merge()
    {
        using TestRepository repository = new();
        repository.Write("policies/a.md", "1").Commit("Write (#3)").Branch("x").Write("policies/a.md", "2").Commit("Rewrite (#4)").Checkout("main").Write("b", "b").Commit("Else")
            .Merge("x", "Merge pull request #5 from a/x\n\nNew rules").Write("policies/a.md", "3").Commit("By hand");

        Assert.Equal([("By hand", null, null), ("Rewrite (#4)", 5, "New rules"), ("Write (#3)", 3, "Write")], Shown(repository).Select(r => (r.Subject, r.Merge?.Number, r.Merge?.Title)));
    }

    private static string Hand(TestRepository repository, string commit, Encoding encoding)
    {
        var file = repository.Beside("commit");
        File.WriteAllBytes(file, encoding.GetBytes(commit));
        return repository.Git("hash-object", "-t", "commit", "--literally", "-w", file).Trim();
    }

    private static Revision[] Shown(TestRepository repository) => [.. Revisions(repository).Select(PolicyStamper.RevisionOf)];

    private static IReadOnlyList<PathRevision> Revisions(TestRepository repository) => GitHistoryReader.Read(repository.Path, ["policies"]).Table!.Revisions["policies/a.md"];
}

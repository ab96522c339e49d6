using Clausebook.Findings;
using Clausebook.History;
using Clausebook.Testing;

namespace Clausebook.Tests.History;

/// <summary>Commits that changed much and said nothing new: shown, and not counted.</summary>
public sealed class IgnoredRevisionTests
{
    private const string List = ".git-blame-ignore-revs";
    private const string Policy = "policies/POL-001-access.md";

    [Fact]
    public void A_reformat_on_the_list_is_shown_as_one_and_starts_no_version()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Policy, Draft("* One.")).Write("controls/A.5.15.md", "---\nid: A.5.15\n---\n* Done.\n").Commit("Write").Write(Policy, Draft("- One.")).Write("controls/A.5.15.md", "---\nid: A.5.15\n---\n- Done.\n").Commit("Reformat");
        Ignore(repository, "# all bullets", $"{repository.Head} # by the formatter");
        repository.Write(Policy, Draft("- Two.")).Commit("Rewrite");

        var policy = repository.HistoryOf("POL-001");
        var control = repository.HistoryOf("A.5.15");

        Assert.Equal([("Rewrite", RevisionKind.Changed, "0.2+draft"), ("Reformat", RevisionKind.Reformatted, "0.1+draft"), ("Write", RevisionKind.Created, "0.1+draft")], policy.Revisions.Select(r => (r.Subject, r.Kind, r.Version!)));
        Assert.Equal([RevisionKind.Reformatted, RevisionKind.Created], control.Revisions.Select(r => r.Kind));
        Assert.Equal("Write", control.Latest!.Subject); // what "last changed" is taken from
        Assert.Empty(Findings(repository));
    }

    [Fact]
    public void An_approval_does_not_cover_what_a_reformat_made_of_its_text()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Policy, Approved("* One.", "2026-02-01")).Commit("Approve").Write(Policy, Approved("- One.", "2026-02-01")).Commit("Reformat");
        Ignore(repository, repository.Head);

        var history = repository.HistoryOf("POL-001");

        Assert.Equal((RevisionKind.Reformatted, "1.0+draft", false), (history.Revisions[0].Kind, history.Version!, history.IsApprovedText));
        Assert.Equal("ISMS0403", Assert.Single(repository.HistoryFindings(), f => f.Descriptor.Code == "ISMS0403").Descriptor.Code);
    }

    [Fact]
    public void A_commit_on_the_list_that_creates_approves_reviews_or_moves_is_shown_as_doing_that()
    {
        using var repository = StampedRepository.Isms();
        List<string> listed = [];
        void Commit(string message) => listed.Add(repository.Commit(message).Head);
        repository.Write(Policy, Draft("One."));
        Commit("Adopt");
        repository.Write(Policy, Approved("One.", "2026-02-01"));
        Commit("Approve");
        repository.Write(Policy, Approved("One.", "2026-02-01", "owner: security-lead\nlast-reviewed: 2026-03-01"));
        Commit("Review");
        repository.Move(Policy, "policies/access/POL-001-access.md");
        Commit("Move");
        Ignore(repository, [.. listed]);

        var history = repository.HistoryOf("POL-001");

        Assert.Equal([RevisionKind.Moved, RevisionKind.Reviewed, RevisionKind.Changed, RevisionKind.Created], history.Revisions.Select(r => r.Kind));
        Assert.Equal(("1.0", true), (history.Version, history.IsApprovedText));
    }

    [Fact]
    public void A_list_that_is_not_committed_does_not_count()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Policy, Draft("* One.")).Commit("Write").Write(Policy, Draft("- One.")).Commit("Reformat").Write(List, repository.Head + "\n");

        Assert.Equal(RevisionKind.Changed, repository.HistoryOf("POL-001").Revisions[0].Kind);
    }

    [Fact]
    public void A_line_that_names_no_commit_of_this_history_is_a_finding()
    {
        using var repository = StampedRepository.Isms();
        var first = repository.Head;
        repository.Branch("side").Write("x", "x").Commit("Never merged");
        var elsewhere = repository.Head;
        repository.Checkout("main");
        Ignore(repository, "\uFEFF# comment", "", first[..9], elsewhere, "everything", first);

        var findings = Findings(repository);

        Assert.All(findings, f => Assert.Equal("ISMS0416", f.Descriptor.Code));
        Assert.Equal([(3, first), (4, null), (5, null)], findings.Select(f => (f.Location.Line, f.Suggestion)));
        Assert.Contains("\"everything\" is not a full commit id", findings[2].Message);
    }

    [Fact]
    public void The_list_may_stand_at_the_top_of_a_repository_that_has_the_isms_in_a_folder()
    {
        using TestRepository repository = new();
        repository.Write("isms/policies/a.md", "* One.\n").Commit("Write").Write("isms/policies/a.md", "- One.\n").Commit("Reformat");
        Ignore(repository, repository.Head, "nothing");

        var table = GitHistoryReader.Read(Path.Combine(repository.Path, "isms"), ["policies"]).Table!;

        Assert.Equal([true, false], table.Revisions["policies/a.md"].Select(r => r.Commit.IsIgnored));
        Assert.Equal($"../{List}:2:1", Assert.Single(table.Findings).Location.ToString());
    }

    [Fact]
    public void A_list_that_is_a_folder_or_a_link_is_a_finding()
    {
        using var folder = StampedRepository.Isms();
        folder.Write(List + "/x", "x").Commit("A folder");
        using var link = StampedRepository.Isms();
        File.CreateSymbolicLink(Path.Combine(link.Path, List), "isms.yaml");
        link.Commit("A link");

        Assert.Contains("is a folder", Assert.Single(Findings(folder)).Message);
        Assert.Contains("is a symbolic link", Assert.Single(Findings(link)).Message);
    }

    private static void Ignore(TestRepository repository, params string[] lines) => repository.Write(List, string.Join('\n', lines) + "\n").Commit("List what to ignore");

    private static IReadOnlyList<Finding> Findings(TestRepository repository) => GitHistoryReader.Read(repository.Path, ["policies"]).Table!.Findings;

    private static string Draft(string body) => $"---\nid: POL-001\nstatus: draft\n---\n{body}\n";

    private static string Approved(string body, string on, string fields = "owner: security-lead") => $"---\nid: POL-001\nstatus: approved\napprover: top-management\napproved-on: {on}\n{fields}\n---\n{body}\n";
}

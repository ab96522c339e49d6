using Clausebook.History;
using Clausebook.Testing;

namespace Clausebook.Tests.History;

/// <summary>Which version and which approval each revision has.</summary>
public sealed class VersionTests
{
    private const string Path = "policies/POL-001-access.md";

    [Fact]
    public void Drafts_count_up_until_the_first_approval_makes_1_0()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Draft("One.")).Commit("A").Write(Path, Draft("Two.")).Commit("B").Write(Path, Draft("Two.", "owner: security-lead")).Commit("Owner").Write(Path, Approved("Two.", "2026-02-01")).Commit("Approve");

        var history = repository.HistoryOf("POL-001");

        Assert.Equal(["1.0", "0.2+draft", "0.2+draft", "0.1+draft"], history.Revisions.Select(r => r.Version));
        Assert.Equal(("1.0", true), (history.Version, history.IsApprovedText));
        Assert.Equal(("top-management", "J. Doe", new DateOnly(2026, 2, 1), ApprovalProof.FrontMatter), (history.Approval!.Role, history.Approval.Name, history.Approval.On, history.Approval.Proof));
        Assert.Equal(history.Latest!.Commit, history.Approval.Commit);
    }

    [Fact]
    public void Each_later_approval_adds_a_minor_and_a_material_one_a_major()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-02-01")).Commit("A").Write(Path, Approved("Two.", "2026-02-02")).Commit("B")
            .Write(Path, Approved("Three.", "2026-02-03")).Commit("C\n\nChange: material").Write(Path, Approved("Three.", "2026-02-04")).Commit("D\n\nChange: editorial");

        Assert.Equal(["2.1", "2.0", "1.1", "1.0"], repository.HistoryOf("POL-001").Revisions.Select(r => r.Version));
    }

    [Theory]
    [InlineData("Change: material", "2.0", true, false)]
    [InlineData("Change: Editorial", "1.1", false, true)]
    [InlineData("Change: editorial\nChange: material", "2.0", true, false)]
    [InlineData("Reviewed-by: x", "1.1", false, false)]
    public void The_trailer_of_a_merge_weighs_the_change_that_it_brings_in(string trailers, string version, bool isMaterial, bool isEditorial)
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-02-01")).Commit("A").Branch("side").Write(Path, Approved("Two.", "2026-02-02")).Commit("B").Checkout("main").Merge("side", "Merge pull request #3 from a/b\n\n" + trailers);

        var newest = repository.HistoryOf("POL-001").Versions[0];

        Assert.Equal((version, isMaterial, isEditorial), (newest.Label, newest.IsMaterial, newest.IsEditorial));
    }

    [Fact]
    public void A_document_is_retired_since_the_commit_that_said_so_first()
    {
        using var repository = StampedRepository.Isms();
        string Retired(string fields = "owner: top-management") => Approved("One.", "2026-02-01", fields).Replace("status: approved", "status: retired");
        repository.Write(Path, Approved("One.", "2026-02-01")).Commit("A").Write(Path, Retired()).Commit("Retire", date: "2026-03-02T08:00:00Z").Write(Path, Retired("owner: security-lead")).Commit("Owner", date: "2026-04-01");

        var history = repository.HistoryOf("POL-001");

        Assert.Equal((new DateOnly(2026, 3, 2), "1.0"), (history.RetiredOn, history.Version));
        Assert.Null(repository.Write(Path, Approved("One.", "2026-02-01")).Commit("Revive").HistoryOf("POL-001").RetiredOn);
    }

    [Fact]
    public void Reviews_and_moves_make_no_version()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-02-01")).Commit("A").Write(Path, Approved("One.", "2026-02-01", "owner: top-management\nlast-reviewed: 2026-06-01\nnext-review: 2026-12-01")).Commit("Review")
            .Move(Path, "policies/access/POL-001-access.md").Commit("Move").Write("policies/access/POL-001-access.md", Approved("One.", "2026-02-01", "last-reviewed: 2026-07-01\nowner: security-lead")).Commit("Owner");

        var history = repository.HistoryOf("POL-001");

        Assert.Equal([("Owner", RevisionKind.Changed, "1.0"), ("Move", RevisionKind.Moved, "1.0"), ("Review", RevisionKind.Reviewed, "1.0"), ("A", RevisionKind.Created, "1.0")], history.Revisions.Select(r => (r.Subject, r.Kind, r.Version!)));
        Assert.True(history.IsApprovedText);
        Assert.Equal("A", history.Revisions.Single(r => r.Approval is not null).Subject);
    }

    [Fact]
    public void Unapproved_text_on_top_is_a_draft_above_the_approved_version()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-02-01")).Commit("A").Write(Path, Draft("Two.")).Commit("B").Write(Path, Approved("Two.", "2026-03-01")).Commit("C").Write(Path, Approved("Two.", "2026-03-01").Replace("approved\n", "in-review\n")).Commit("Back to work");

        var history = repository.HistoryOf("POL-001");

        Assert.Equal(["1.1+draft", "1.1", "1.0+draft", "1.0"], history.Revisions.Select(r => r.Version));
        Assert.False(history.IsApprovedText);
        Assert.Equal(new DateOnly(2026, 3, 1), history.Approval!.On);
    }

    [Fact]
    public void Declared_versions_are_shown_and_stamping_goes_on_from_them()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-02-01", "version: \"3.1\"")).Commit("A").Write(Path, Draft("Two.", "version: 4.0-rc")).Commit("B").Write(Path, Approved("Three.", "2026-02-03")).Commit("C");

        Assert.Equal(["3.2", "4.0-rc", "3.1"], repository.HistoryOf("POL-001").Revisions.Select(r => r.Version));
    }

    [Fact]
    public void Drift_shows_the_approved_version_as_a_draft_and_the_line_that_changed()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.\n\nWithin 14 days.\n\nEnd.", "2026-02-01")).Commit("A").Write(Path, Approved("One.\n\nWithin 30 days.\n\nEnd.", "2026-02-01")).Commit("Sneak");

        var history = repository.HistoryOf("POL-001");

        Assert.Equal(("1.0+draft", false), (history.Version, history.IsApprovedText));
        Assert.Equal(("Within 14 days.", "Within 30 days.", 10), (history.Drift!.ApprovedLine, history.Drift.PresentLine, history.Drift.Location.Line));
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_do_not_change_an_approved_text()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-02-01")).Commit("A").Write(Path, "\uFEFF" + Approved("One.", "2026-02-01").ReplaceLineEndings("\r\n")).Commit("From another editor");

        Assert.Equal(["1.0", "1.0"], repository.HistoryOf("POL-001").Revisions.Select(r => r.Version));
        Assert.True(repository.HistoryOf("POL-001").IsApprovedText);
    }

    [Fact]
    public void A_trailer_on_the_merge_of_the_published_branch_proves_an_approval()
    {
        using var repository = StampedRepository.Isms();
        repository.Branch("side").Write(Path, Marked("One.")).Commit("Write").Write(Path, Marked("Two.")).Commit("Rewrite").Checkout("main").Write("x", "x").Commit("Main")
            .Merge("side", "Merge pull request #5 from a/side\n\nAccess\n\nApproved-by: J. Doe <jd@example.com>", date: "2026-04-01T23:30:00-02:00");

        var history = repository.HistoryOf("POL-001");

        Assert.Equal([("Rewrite", "1.0"), ("Write", "0.1+draft")], history.Revisions.Select(r => (r.Subject, r.Version!)));
        Assert.Equal((ApprovalProof.Trailer, "J. Doe", new DateOnly(2026, 4, 2), repository.Head), (history.Approval!.Proof, history.Approval.Name, history.Approval.On, history.Approval.Commit));
        Assert.True(history.IsApprovedText);
        Assert.Empty(repository.HistoryFindings());
    }

    [Fact]
    public void A_trailer_inside_a_merged_branch_proves_nothing()
    {
        using var repository = StampedRepository.Isms();
        repository.Branch("side").Write(Path, Marked("One.")).Commit("Write\n\nApproved-by: J. Doe <jd@example.com>").Checkout("main").Write("x", "x").Commit("Main").Merge("side");

        var history = repository.HistoryOf("POL-001");

        Assert.Null(history.Approval);
        Assert.Equal("0.1+draft", history.Version);
        Assert.Equal("ISMS0401", Assert.Single(repository.HistoryFindings()).Descriptor.Code);
    }

    [Fact]
    public void A_trailer_on_a_draft_or_on_a_commit_that_does_not_touch_the_document_proves_nothing()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Draft("One.")).Commit("Write\n\nApproved-by: J. Doe <jd@example.com>").Write(Path, Marked("One.")).Commit("Mark").Write("x", "x").Commit("Else\n\nApproved-by: J. Doe <jd@example.com>");

        Assert.Null(repository.HistoryOf("POL-001").Approval);
    }

    [Fact]
    public void Parallel_branches_do_not_approve_for_each_other()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.\n\n\n\n\nEnd.", "2026-02-01")).Commit("A").Branch("side").Write(Path, Approved("One.\n\n\n\n\nOther end.", "2026-02-01")).Commit("Unapproved on the side").Checkout("main")
            .Write(Path, Approved("Another one.\n\n\n\n\nEnd.", "2026-03-01")).Commit("Approved on main").Merge("side", "Merge side", r => r.Write(Path, Approved("Another one.\n\n\n\n\nOther end.", "2026-03-01")));

        var history = repository.HistoryOf("POL-001");

        Assert.False(history.IsApprovedText);
        Assert.Equal("Approved on main", history.Revisions.First(r => r.Approval is not null).Subject);
        Assert.Equal("1.1+draft", history.Version);
    }

    [Fact]
    public void An_uncommitted_text_is_a_draft_even_when_it_claims_an_approval()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-02-01")).Commit("A").Write(Path, Approved("Two.", "2026-02-02")).Write("policies/POL-002-new.md", Approved("New.", "2026-02-02", id: "POL-002"));

        var changed = repository.HistoryOf("POL-001");
        var added = repository.HistoryOf("POL-002");

        Assert.Equal((true, "1.0+draft", false), (changed.IsUncommitted, changed.Version, changed.IsApprovedText));
        Assert.Null(changed.Drift); // it claims a new approval, which its commit will prove
        Assert.Equal((true, "0.1+draft", null), (added.IsUncommitted, added.Version, added.Approval));
        Assert.Empty(added.Revisions);
    }

    [Fact]
    public void An_uncommitted_change_that_leaves_the_approval_is_drift_already()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-02-01")).Commit("A").Write(Path, Approved("Two.", "2026-02-01"));

        Assert.Equal("ISMS0403", Assert.Single(repository.HistoryFindings()).Descriptor.Code);
    }

    [Fact]
    public void An_old_revision_that_cannot_be_read_counts_as_a_draft()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, "---\nstatus: [approved\n---\nOne.\n").Commit("Broken").Write(Path, Approved("One.", "2026-02-01")).Commit("Mend");

        Assert.Equal(["1.0", "0.1+draft"], repository.HistoryOf("POL-001").Revisions.Select(r => r.Version));
    }

    [Fact]
    public void A_record_with_review_dates_of_its_own_is_reviewed_too()
    {
        using var repository = StampedRepository.Isms();
        string Supplier(string reviewed, string text) => $"---\nid: SUP-001\ntype: record\ntitle: Nimbostrat\nlast-reviewed: {reviewed}\n---\n{text}\n";
        repository.Write("records/SUP-001.md", Supplier("2026-01-01", "One.")).Commit("Add").Write("records/SUP-001.md", Supplier("2026-02-01", "One.")).Commit("Review").Write("records/SUP-001.md", Supplier("2026-03-01", "Two.")).Commit("Change");

        Assert.Equal([RevisionKind.Changed, RevisionKind.Reviewed, RevisionKind.Created], repository.HistoryOf("SUP-001").Revisions.Select(r => r.Kind));
    }

    [Fact]
    public void Controls_have_revisions_and_no_version()
    {
        using var repository = StampedRepository.Isms();
        repository.Write("controls/A.5.15.md", "---\nid: A.5.15\napplicable: true\n---\nDone.\n").Commit("A");

        var history = repository.HistoryOf("A.5.15");

        Assert.Null(history.Version);
        Assert.Null(Assert.Single(history.Revisions).Version);
    }

    private static string Draft(string body, string fields = "owner: top-management") => $"---\nid: POL-001\nstatus: draft\n{fields}\n---\n{body}\n";

    private static string Marked(string body) => $"---\nid: POL-001\nstatus: approved\napprover: top-management\n---\n{body}\n";

    private static string Approved(string body, string on, string fields = "owner: top-management", string id = "POL-001") =>
        $"---\nid: {id}\nstatus: approved\napprover: top-management\napproved-on: {on}\n{fields}\n---\n{body}\n";
}

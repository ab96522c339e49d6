using Clausebook.Model;
using Clausebook.Testing;

namespace Clausebook.Tests.Modelling;

/// <summary>How a requirement stands: each of the five statuses, and why.</summary>
public sealed class CoverageTests
{
    private const string Approved = "status: approved\nowner: security-lead\napprover: top-management\napproved-on: 2026-03-02\n";

    [Fact]
    public void A_clause_with_an_approved_document_is_covered() => Assert.Equal(CoverageStatus.Covered, Status("5.2", Policy(1, Approved + "satisfies: [5.2]")));

    [Fact]
    public void A_clause_is_covered_by_a_section_too()
    {
        var coverage = Coverage("5.2", ("policies/POL-001-a.md", $"---\n{Approved}---\n# A\n\n## Commitment {{#commitment satisfies=\"5.2\"}}\n"));

        Assert.Equal((CoverageStatus.Covered, "commitment"), (coverage.Status, coverage.Links[0].Section?.Id));
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("in-review")]
    public void A_clause_with_only_a_draft_is_not_covered(string status) => Assert.Equal(CoverageStatus.DraftOnly, Status("5.2", Policy(1, $"status: {status}\nowner: security-lead\nsatisfies: [5.2]")));

    [Fact]
    public void A_clause_with_only_a_retired_document_is_outdated() => Assert.Equal(CoverageStatus.Outdated, Status("5.2", Policy(1, "status: retired\nowner: security-lead\nsatisfies: [5.2]")));

    [Theory]
    [InlineData("2027-03-02", CoverageStatus.Covered)]
    [InlineData("2027-03-03", CoverageStatus.Outdated)]
    public void A_document_past_its_review_covers_no_longer(string asOf, CoverageStatus expected)
    {
        using var folder = TestFolder.Isms(Policy(1, Approved + "review-every: 12 months\nsatisfies: [5.2]"));

        Assert.Equal(expected, ContentCheck.System(folder, IsoDate.Parse(asOf)).Coverage[0].Find("5.2")!.Status);
    }

    [Fact]
    public void A_review_without_a_change_keeps_a_document_in_force() =>
        Assert.Equal(CoverageStatus.Covered, Status("5.2", Policy(1, "status: approved\nowner: security-lead\napproved-on: 2020-03-02\nlast-reviewed: 2026-02-25\nsatisfies: [5.2]")));

    [Fact]
    public void One_document_in_force_is_enough() => Assert.Equal(
        CoverageStatus.Covered,
        Status("5.2", Policy(1, "status: retired\nowner: security-lead\nsatisfies: [5.2]"), Policy(2, Approved + "satisfies: [5.2]"), Policy(3, "status: draft\nowner: security-lead\nsatisfies: [5.2]")));

    [Fact]
    public void An_excluded_control_is_excluded_whatever_names_it() => Assert.Equal(
        CoverageStatus.Excluded,
        Status("A.7.12", Control("A.7.12", "applicable: false\njustification: Rented office.\nowner: security-lead"), Policy(1, Approved + "satisfies: [A.7.12]")));

    [Fact]
    public void Records_and_control_records_alone_cover_nothing()
    {
        var coverage = Coverage("A.5.15", Control("A.5.15", "applicable: true\njustification: x\nstatus: implemented\nowner: security-lead"), ("records/REC-001.yaml", "title: A\nowner: security-lead\nsatisfies: [A.5.15]\n"));

        Assert.Equal((CoverageStatus.Uncovered, "REC-001"), (coverage.Status, Assert.Single(coverage.Links).Source.Id));
    }

    [Fact]
    public void A_clause_that_nothing_names_is_uncovered() => Assert.Equal(CoverageStatus.Uncovered, Status("5.2"));

    [Fact]
    public void Links_come_with_documents_first_and_by_id()
    {
        var coverage = Coverage("5.2", ("records/REC-001.yaml", "title: A\nowner: security-lead\nsatisfies: [5.2]\n"), Policy(10, Approved + "satisfies: [5.2]"), Policy(9, Approved + "satisfies: [5.2]"), Control("A.5.1", "applicable: true\njustification: x\nowner: security-lead\nsatisfies: [5.2]"));

        Assert.Equal(["POL-009", "POL-010", "A.5.1", "REC-001"], coverage.Links.Select(l => l.Source.Id));
    }

    [Fact]
    public void A_number_is_not_cut_like_a_decimal()
    {
        var coverage = Example.System(Policy(1, Approved + "satisfies: [A.5.10, A.8.30]")).Coverage[0];

        Assert.Equal((CoverageStatus.Covered, CoverageStatus.Uncovered), (coverage.Find("A.5.10")!.Status, coverage.Find("A.5.1")!.Status));
        Assert.Equal((CoverageStatus.Covered, CoverageStatus.Uncovered), (coverage.Find("A.8.30")!.Status, coverage.Find("A.8.3")!.Status));
    }

    private static CoverageStatus Status(string number, params (string, string)[] files) => Coverage(number, files).Status;

    private static RequirementCoverage Coverage(string number, params (string, string)[] files) => Example.System(files).Coverage[0].Find(number)!;

    private static (string, string) Policy(int number, string fields) => ($"policies/POL-{number:000}-a.md", $"---\n{fields.TrimEnd()}\n---\n# A\n");

    private static (string, string) Control(string id, string fields) => ($"controls/{id}-x.md", $"---\n{fields}\n---\n");
}

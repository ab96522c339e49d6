using Clausebook.Testing;
using Clausebook.Verification;

namespace Clausebook.Handbook.Tests;

/// <summary>The starter ISMS, built end to end: it is the golden sample.</summary>
public sealed class StarterHandbookTests(StarterHandbook handbook) : IClassFixture<StarterHandbook>
{
    private static readonly string[] ApprovedPages =
    [
        "index.html", "documents.html", "soa.html", "coverage.html", "reviews.html", "changes.html", "roles.html", "records.html", "glossary.html", "about.html", "404.html",
        "policies/POL-004.html", "policies/PRC-001.html", "controls/A.5.23.html", "controls/A.7.12.html", "clauses/6.1.3.html", "records/RSK-001.html", "my/support-team.html",
    ];

    [Fact]
    public void The_starter_has_no_finding() => Assert.Empty(handbook.Result.Findings);

    [Fact]
    public void Its_pages_read_as_they_were_approved()
    {
        var approved = Approved.In("tests/Clausebook.Handbook.Tests/Approved");
        var differences = ApprovedPages.Select(page => approved.Difference(page.Replace(".html", ".txt", StringComparison.Ordinal), handbook.MainText(page))).OfType<string>().ToArray();

        Assert.True(differences.Length == 0, string.Join("\n", differences));
        Assert.Empty(approved.Stale());
    }

    [Fact]
    public void Verification_of_what_was_published_finds_nothing()
    {
        var result = new HandbookVerifier().Verify(handbook.Folder, TestContext.Current.CancellationToken);

        Assert.Empty(result.Findings);
        Assert.Equal(handbook.Pages.Count(), result.Pages);
    }

    [Fact]
    public void Every_document_control_record_and_clause_has_its_page()
    {
        var system = handbook.Result.System!;
        var expected = system.Policies.Select(p => $"policies/{p.Id}.html")
            .Concat(system.Applicability.Rows.Select(r => $"controls/{r.Id}.html"))
            .Concat(system.Records.Select(r => $"records/{r.Id}.html"))
            .Concat(system.Coverage[0].Requirements.Where(r => r.Requirement.Kind == Model.RequirementKind.Clause).Select(r => $"clauses/{r.Requirement.Id.Number}.html"));

        Assert.Empty(expected.Except(handbook.Pages));
    }

    [Fact]
    public void All_clauses_are_covered_and_all_controls_decided()
    {
        var coverage = handbook.Result.System!.Coverage[0].Requirements;

        Assert.All(coverage.Where(c => c.Required), c => Assert.Contains(c.Status, new[] { Model.CoverageStatus.Covered, Model.CoverageStatus.Excluded }));
        Assert.Equal(93, handbook.Result.System!.Applicability.Rows.Count(r => r.Record?.Applicable is not null));
    }

    [Fact]
    public void The_coverage_page_says_that_all_is_covered_and_decided()
    {
        var text = handbook.MainText("coverage.html");

        Assert.Contains("100 % of the required clauses are covered, 93 of 93 controls are decided.", text, StringComparison.Ordinal);
        Assert.Contains("- 30 requirements\n- 30 covered\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_leads_to_the_glossary_and_shows_no_variable() => Assert.All(handbook.Pages, page =>
    {
        Assert.Contains("glossary.html\"", handbook.Read(page), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", handbook.Read(page), StringComparison.Ordinal);
    });

    [Fact]
    public void The_same_commit_and_day_give_the_same_bytes()
    {
        var again = handbook.BuildAgain("again");
        var files = Directory.EnumerateFiles(handbook.Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(handbook.Folder, f)).ToArray();

        Assert.Equal(files.Order(StringComparer.Ordinal), Directory.EnumerateFiles(again, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(again, f)).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(handbook.Folder, file)), File.ReadAllBytes(Path.Combine(again, file))));
    }

    [Fact]
    public void No_page_is_larger_than_300_kB() =>
        Assert.All(handbook.Pages, page => Assert.InRange(new FileInfo(Path.Combine(handbook.Folder, page)).Length, 1, 300_000));
}

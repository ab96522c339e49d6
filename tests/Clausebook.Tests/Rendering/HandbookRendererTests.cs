using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Clausebook.History;
using Clausebook.Testing;

namespace Clausebook.Tests.Rendering;

/// <summary>The pages of a small ISMS.</summary>
public sealed class HandbookRendererTests
{
    private const string Policy = """
        ---
        id: POL-004
        title: Access <control> & "more"
        status: approved
        owner: security-lead
        approver: top-management
        approved-on: 2025-03-02
        classification: internal
        applies-to: [all-staff]
        satisfies: [5.2, A.5.15]
        ---
        # Access <control> & "more"

        ## Rules
        - **MUST (all-staff):** Lock your screen. {#lock}

        """;

    [Fact]
    public void A_hostile_title_stays_a_title_on_every_page()
    {
        using var folder = TestFolder.Isms(("policies/POL-004-x.md", Policy.Replace("Access <control> & \"more\"", "</title><script>alert(1)</script>", StringComparison.Ordinal)));
        Assert.All(RenderedFolder.Of(folder.Path).Pages, page =>
        {
            var scripts = Parse(page.Value).QuerySelectorAll("script");
            Assert.Equal(["assets/theme.js", "assets/search.js"], scripts.Select(script => script.GetAttribute("src")!.Replace("../", "", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void A_document_shows_who_approved_exactly_this_text_and_what_proves_it()
    {
        using var folder = TestFolder.Isms(("policies/POL-004-x.md", Policy));
        var page = PageText.OfMain(RenderedFolder.Of(folder.Path, Histories(isApprovedText: true))["policies/POL-004.html"]);
        Assert.Contains("Version 1.1", page);
        Assert.Contains("2 Mar 2026 by J. Doe ([Top management](../roles.html#top-management))", page);
        Assert.Contains("Exactly this text, SHA-256 aaaaaaaaaaaa", page);
        Assert.Contains("Proof: approval line of commit 2222222", page);
        Assert.Contains("| 2 Mar 2026 | 1.1 | Tighten the rules Changed Approved 2 Mar 2026 by J. Doe | A. Smith, B. Jones | #12 | 2222222 |", page);
    }

    [Fact]
    public void A_text_that_changed_after_its_approval_says_so()
    {
        using var folder = TestFolder.Isms(("policies/POL-004-x.md", Policy));
        var page = PageText.OfMain(RenderedFolder.Of(folder.Path, Histories(isApprovedText: false))["policies/POL-004.html"]);
        Assert.Contains("Does not cover the present text", page);
        Assert.DoesNotContain("Exactly this text", page);
    }

    [Fact]
    public void An_overdue_review_stands_first_and_on_the_home_page()
    {
        using var folder = TestFolder.Isms(("policies/POL-004-x.md", Policy));
        var rendered = RenderedFolder.Of(folder.Path);
        Assert.Contains("266 days ago", Parse(rendered["reviews.html"]).QuerySelector("section:has(#page\\:overdue)")!.TextContent);
        Assert.Contains("1 review overdue", Parse(rendered["index.html"]).QuerySelector(".attention")!.TextContent);
    }

    [Fact]
    public void Uncommitted_content_is_said_on_every_page()
    {
        using var folder = TestFolder.Isms(("policies/POL-004-x.md", Policy));
        Assert.All(RenderedFolder.Of(folder.Path, uncommitted: ["policies/POL-004-x.md"]).Pages, page => Assert.NotNull(Parse(page.Value).QuerySelector(".notice[role=note]")));
        Assert.All(RenderedFolder.Of(folder.Path).Pages, page => Assert.Null(Parse(page.Value).QuerySelector("body > .notice")));
    }

    [Fact]
    public void Gaps_come_first_and_the_matrix_holds_only_documents_that_answer_something()
    {
        using var folder = TestFolder.Isms(("policies/POL-004-x.md", Policy), ("policies/POL-009-y.md", "---\nid: POL-009\ntitle: Nothing\n---\n# Nothing\n"));
        var page = Parse(RenderedFolder.Of(folder.Path)["coverage.html"]);
        Assert.Contains("4.1", page.QuerySelector("section:has(#page\\:gaps) tbody")!.TextContent);
        var row = Assert.Single(page.QuerySelectorAll(".matrix tbody tr"));
        Assert.Equal("POL-004", row.QuerySelector("a")!.TextContent);
        Assert.Equal(page.QuerySelectorAll(".matrix thead th").Length - 1, row.QuerySelectorAll("td").Sum(td => int.Parse(td.GetAttribute("colspan") ?? "1", null)));
        Assert.Equal(3, row.QuerySelectorAll("td").Length);
    }

    [Fact]
    public void A_control_without_a_record_has_a_page_that_says_undecided()
    {
        using var folder = TestFolder.Isms(("policies/POL-004-x.md", Policy));
        Assert.Contains("Undecided", PageText.OfMain(RenderedFolder.Of(folder.Path)["controls/A.8.1.html"]));
    }

    [Fact]
    public void A_template_of_the_repository_replaces_its_namesake_and_the_rest_stays()
    {
        using var folder = TestFolder.Isms(
            ("policies/POL-004-x.md", Policy),
            ("site-template/NotFound.cshtml", "@model NotFoundPage\n@{ Layout = \"Shared/Layout.cshtml\"; }\n<h1>Nichts da</h1>\n"));
        var own = RenderedFolder.WithOwnTemplates(folder.Path);
        Assert.Equal("Nichts da", Parse(own["404.html"]).QuerySelector("h1")!.TextContent);
        Assert.Equal("Documented information", Parse(own["documents.html"]).QuerySelector("h1")!.TextContent);
        Assert.Equal("Page not found", Parse(RenderedFolder.Of(folder.Path)["404.html"]).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_template_that_fails_on_many_pages_is_found_once()
    {
        using var folder = TestFolder.Isms(
            ("policies/POL-004-x.md", Policy), ("policies/POL-009-y.md", "---\nid: POL-009\ntitle: Y\n---\n# Y\n"),
            ("site-template/Policy.cshtml", "@model PolicyPage\n<h1>@Model.Title</h1>\n<a href=\"@Model.Title\">x</a>\n"));
        Assert.Equal("site-template/Policy.cshtml:3:10", Assert.Single(RenderedFolder.WithOwnTemplates(folder.Path).Findings).Location.ToString());
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        using var folder = TestFolder.Isms(("policies/POL-004-x.md", Policy));
        Assert.Equal(RenderedFolder.Of(folder.Path).Files.OrderBy(f => f.Key, StringComparer.Ordinal), RenderedFolder.Of(folder.Path).Files.OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    private static Dictionary<string, DocumentHistory> Histories(bool isApprovedText)
    {
        var day = new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
        var approval = new Approval("top-management", "J. Doe", new DateOnly(2026, 3, 2), ApprovalProof.Trailer, new string('2', 40), new string('a', 64));
        var revision = new Revision
        {
            Commit = new string('2', 40), Path = "policies/POL-004-x.md", Date = day, InForceSince = day, Subject = "Tighten the rules", Kind = RevisionKind.Changed, Version = "1.1",
            Authors = [new Person("A. Smith", "a@example.org"), new Person("B. Jones", "b@example.org")], Merge = new MergeReference(new string('3', 40), "Merge #12", 12), Approval = approval,
        };
        ImmutableArray<Revision> revisions = [revision, revision with { Commit = new string('1', 40), Kind = RevisionKind.Created, Version = "1.0", Approval = null, Merge = null, Date = day.AddYears(-1), InForceSince = day.AddYears(-1) }];
        return new() { ["policies/POL-004-x.md"] = new DocumentHistory("POL-004", "policies/POL-004-x.md", revisions) { Version = "1.1", Approval = approval, IsApprovedText = isApprovedText } };
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}

using AngleSharp.Html.Parser;
using Clausebook.Testing;

namespace Clausebook.Tests.Rendering;

/// <summary>What stands above a text that readers must not simply rely on, and in its control block.</summary>
public sealed class DocumentNoticeTests
{
    private const string Path = "policies/POL-004-access.md";
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Fact]
    public void A_draft_above_an_approved_version_names_both()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Document("approved")).Commit("One").Write(Path, Document("in-review", body: "Two.")).Commit("Two");

        Assert.Equal("Draft. You are reading 1.0+draft; the approved text is 1.0, of 5 Jan 2026.", Notice(repository));
        Assert.Contains("Version 1.0, 5 Jan 2026 by J. Doe (Top management) Does not cover the present text", ControlBlock(repository));
    }

    [Fact]
    public void A_document_that_nobody_approved_binds_nobody()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Document("draft")).Commit("One");

        Assert.Equal("Not in force. This text binds nobody; no version of it has been approved yet.", Notice(repository));
    }

    [Fact]
    public void A_retired_document_says_until_when_it_was_in_force_and_what_replaces_it()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Document("approved")).Commit("One").Write(Path, Document("retired")).Write("policies/POL-009-people.md", Document("approved", "supersedes: [POL-004]\n")).Commit("Two", date: "2026-03-02T08:00:00Z");

        Assert.Equal("Retired. In force until 2 Mar 2026; it binds nobody any more. Replaced by POL-009 Access", Notice(repository));
    }

    [Theory]
    [InlineData("", "Superseded. In force until 2 Mar 2026. Replaced by POL-009 Access")]
    [InlineData("effective-from: 2026-07-01\n", "To be superseded. In force until 1 Jul 2026, when these take its place: POL-009 Access")]
    public void A_document_that_another_replaces_says_from_when(string field, string notice)
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Document("approved")).Commit("One").Write("policies/POL-009-people.md", Document("approved", "supersedes: [POL-004]\n" + field)).Commit("Two", date: "2026-03-02T08:00:00Z");

        Assert.Equal(notice, Notice(repository));
    }

    [Fact]
    public void An_approved_text_that_binds_later_says_what_applies_until_then()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Document("approved")).Commit("One").Write(Path, Document("approved", "effective-from: 2026-07-01\n", "Two.", "2026-01-06")).Commit("Two\n\nChange: material");

        Assert.Equal("Not in force yet. This text is approved and binds from 1 Jul 2026. Until then version 1.0 applies.", Notice(repository));
        Assert.Contains("Version 2.0, 6 Jan 2026 by J. Doe (Top management), material change Exactly this text", ControlBlock(repository));
        Assert.Contains("Approved 6 Jan 2026 by J. Doe, material change", Text(repository, ".revisions"));
    }

    [Fact]
    public void An_approved_text_in_force_has_no_notice_and_says_what_proves_it()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Document("approved")).Commit("One");
        var commit = repository.Head[..7];

        Assert.Empty(Notice(repository));
        Assert.Contains($"Proof: front matter of commit {commit}", ControlBlock(repository));
    }

    private static string Notice(TestRepository repository) => Text(repository, ".document .notice");

    private static string ControlBlock(TestRepository repository) => Text(repository, ".control-block");

    private static string Text(TestRepository repository, string selector) =>
        string.Join(' ', new HtmlParser().ParseDocument(Html(repository)).QuerySelectorAll(selector).Select(e => string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    private static string Html(TestRepository repository) => RenderedFolder.Of(repository, Day)["policies/POL-004.html"];

    private static string Document(string status, string fields = "", string body = "One.", string on = "2026-01-05") =>
        $"---\ntitle: Access\nstatus: {status}\nowner: security-lead\napprover: top-management\napproved-on: {on}\n{fields}---\n{body}\n";
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Clausebook.Testing;

namespace Clausebook.Tests.Rendering;

/// <summary>What becomes of a document's text on its page.</summary>
public sealed class BodyPrinterTests
{
    [Fact]
    public void The_title_is_not_printed_twice_and_the_page_keeps_one_h1()
    {
        var page = Page("# Access control\n\n## Purpose\n\nText.\n\n# Another\n\nMore.\n");
        Assert.Equal(["Access control"], page.QuerySelectorAll("h1").Select(h => h.TextContent));
        Assert.Equal(["Purpose #", "Another #"], page.QuerySelectorAll(".body h2").Select(h => h.TextContent));
    }

    [Fact]
    public void Links_to_other_documents_lead_to_their_pages()
    {
        var page = Page("# Access control\n\n[b](POL-005-b.md) [c](POL-005-b.md#keys) [d](../controls/A.5.15-access-control.md) [e](#rules) [f](https://example.org/x)\n\n## Rules {#rules}\n");
        Assert.Equal(
            ["POL-005.html", "POL-005.html#keys", "../controls/A.5.15.html", "#rules", "https://example.org/x"],
            page.QuerySelectorAll(".body p a").Select(a => a.GetAttribute("href")));
        Assert.Equal("noopener noreferrer", page.QuerySelector(".body a.external")!.GetAttribute("rel"));
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](%6aavascript:alert(1))")]
    [InlineData("[x](data:text/html,y)")]
    [InlineData("[x](//example.org)")]
    [InlineData("[x](../../outside.md)")]
    [InlineData("[x](missing.md)")]
    [InlineData("[x][r]\n\n[r]: vbscript:y")]
    public void A_link_that_may_not_or_cannot_be_followed_keeps_only_its_words(string markdown)
    {
        var page = Page("# Access control\n\n" + markdown + "\n");
        Assert.Empty(page.QuerySelectorAll(".body a"));
        Assert.Equal("x", page.QuerySelector(".body p")!.TextContent);
    }

    [Fact]
    public void A_script_address_that_was_written_out_is_no_link() =>
        Assert.Empty(Page("# Access control\n\n<javascript:alert(1)>\n").QuerySelectorAll(".body a"));

    [Fact]
    public void Raw_html_is_shown_as_text_and_comments_are_left_out()
    {
        var page = Page("# Access control\n\n<script>alert(1)</script>\n\nA <b onclick=\"x()\">bold</b> word <!-- hidden -->.\n\n<!-- hidden too -->\n");
        var body = page.QuerySelector(".body")!;
        Assert.Empty(body.QuerySelectorAll("script, b"));
        Assert.Contains("<script>alert(1)</script>", body.TextContent);
        Assert.Contains("A <b onclick=\"x()\">bold</b> word .", body.TextContent);
        Assert.DoesNotContain("hidden", body.TextContent);
    }

    [Fact]
    public void An_obligation_shows_its_level_whom_it_binds_and_a_link_to_itself()
    {
        var page = Page("# Access control\n\n- **MUST NOT (all-staff, security-lead):** Share an account. {#no-sharing}\n- **Note:** not an obligation\n");
        var item = page.QuerySelector(".body li#no-sharing")!;
        Assert.Equal("Must not", item.QuerySelector("strong.level")!.TextContent);
        Assert.Equal("All staff, Security lead:", item.QuerySelector(".who")!.TextContent);
        Assert.Equal("#no-sharing", item.QuerySelector("a.anchor")!.GetAttribute("href"));
        Assert.Equal("Note:", page.QuerySelectorAll(".body li")[1].QuerySelector("strong")!.TextContent);
        Assert.Equal("#no-sharing", page.QuerySelector(".in-short li a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_heading_shows_the_requirements_that_its_section_meets()
    {
        var page = Page("# Access control\n\n## Rules {#rules satisfies=\"A.5.15, 5.2\"}\n\nText.\n");
        Assert.Equal(["A.5.15 ../controls/A.5.15.html", "5.2 ../clauses/5.2.html"], page.QuerySelectorAll(".body .chips a").Select(a => $"{a.TextContent} {a.GetAttribute("href")}"));
    }

    [Fact]
    public void A_table_has_scoped_headers_a_caption_and_scrolls_with_the_keyboard()
    {
        var frame = Page("# Access control\n\n## Levels\n\n| Level | Days |\n|---|--:|\n| *High* | 3 |\n").QuerySelector(".body .scroll")!;
        Assert.Equal("0", frame.GetAttribute("tabindex"));
        Assert.Equal("Table: Levels", frame.QuerySelector("caption")!.TextContent);
        Assert.All(frame.QuerySelectorAll("th"), th => Assert.Equal("col", th.GetAttribute("scope")));
        Assert.Equal("right", frame.QuerySelectorAll("td")[1].ClassName);
        Assert.Equal("High", frame.QuerySelector("td em")!.TextContent);
    }

    [Fact]
    public void A_picture_of_the_repository_is_published_beside_the_page_and_any_other_is_words()
    {
        using var folder = Folder("# Access control\n\n![Our network](network.png) ![Elsewhere](https://example.org/x.png)\n").Write("policies/network.png", "picture");
        var rendered = RenderedFolder.Of(folder.Path);
        var body = Parse(rendered["policies/POL-004.html"]).QuerySelector(".body")!;
        var source = Assert.Single(body.QuerySelectorAll("img")).GetAttribute("src")!;
        Assert.Matches("^../files/[0-9a-f]{12}-network.png$", source);
        Assert.Equal("picture", rendered[source[3..]]);
        Assert.Contains("Elsewhere", body.TextContent);
    }

    [Fact]
    public void The_words_behind_a_code_fence_never_become_a_class() =>
        Assert.Null(Page("# Access control\n\n```html onload=x\n<b>\n```\n").QuerySelector(".body code")!.GetAttribute("class"));

    private static IDocument Page(string body)
    {
        using var folder = Folder(body);
        return Parse(RenderedFolder.Of(folder.Path)["policies/POL-004.html"]);
    }

    private static TestFolder Folder(string body) => TestFolder.Isms(
        ("policies/POL-004-access-control.md", "---\nid: POL-004\ntitle: Access control\n---\n" + body),
        ("policies/POL-005-b.md", "---\nid: POL-005\ntitle: B\n---\n# B\n\n## Keys {#keys}\n"),
        ("controls/A.5.15-access-control.md", "---\nid: A.5.15\napplicable: true\njustification: Because.\n---\n"));

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}

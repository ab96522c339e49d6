using Clausebook.Model;
using Clausebook.Testing;

namespace Clausebook.Tests.Loading;

/// <summary>Blanks, raw HTML and pictures in a text.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("Access is reviewed every TODO months.", "TODO", 26)]
    [InlineData("TBD", "TBD", 1)]
    [InlineData("{{company}} decides.", "{{company}}", 1)]
    [InlineData("<% name %> decides.", "<% name %>", 1)]
    [InlineData("[Insert name] decides.", "[Insert name]", 1)]
    [InlineData("[your company] decides.", "[your company]", 1)]
    [InlineData("Lorem ipsum dolor.", "Lorem ipsum", 1)]
    [InlineData("| a | b |\n|---|---|\n| TODO | x |", "TODO", 3)]
    [InlineData("`a` TODO `b`", "TODO", 5)]
    public void A_blank_is_found_where_it_stands(string markdown, string text, int column)
    {
        var placeholder = Assert.Single(Body(markdown).Placeholders);

        Assert.Equal((text, column), (placeholder.Text, placeholder.Location.Column));
    }

    [Theory]
    [InlineData("Mark open points with `TODO`.")]
    [InlineData("```\nTODO {{name}}\n```")]
    [InlineData("    TODO as code")]
    [InlineData("[Your rights](POL-004-access-control.md)")]
    [InlineData("The mastodon and the TODOs")]
    public void Code_and_ordinary_words_are_no_blanks(string markdown) => Assert.Empty(Body(markdown).Placeholders);

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("Text <b>bold</b>", "<b>")]
    [InlineData("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>")]
    [InlineData("</div>", "</div>")]
    [InlineData("<!-- a --><b>x</b>", "<b>x</b>")]
    public void Raw_HTML_is_found(string markdown, string start) => Assert.Equal(start, Body(markdown).RawHtml[0].Text);

    [Theory]
    [InlineData("<!-- a note to the author -->")]
    [InlineData("Text <!-- note --> text")]
    [InlineData("`<b>`")]
    [InlineData("a < b and b > c")]
    [InlineData("<https://example.org>")]
    public void Comments_code_and_addresses_are_no_raw_HTML(string markdown) => Assert.Empty(Body(markdown).RawHtml);

    [Fact]
    public void Everything_is_listed_in_reading_order()
    {
        var body = Body("[one](#a) *[two](#b)* ![three](c.png)\n\n> [four](#d)\n\n- [five](#e)\n  - [six](#f)\n\n| [seven](#g) |\n|---|\n| [eight](#h) |\n");

        Assert.Equal(["#a", "#b", "#d", "#e", "#f", "#g", "#h"], body.Links.Select(l => l.Target));
        Assert.Equal("three", Assert.Single(body.Images).Alternative);
    }

    private static DocumentBody Body(string markdown) => Example.System(Example.Policy(markdown)).Policies[0].Body;
}

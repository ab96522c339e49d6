using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Clausebook.Browser.Tests;

/// <summary>Search, as somebody uses it who opened the handbook from a folder.</summary>
public sealed class SearchTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("A.8.13", "A.8.13 Information backup Control")]
    [InlineData("8.13", "A.8.13 Information backup Control")]
    [InlineData("a.8.13", "A.8.13 Information backup Control")]
    [InlineData("POL-004", "POL-004 Access control Policy")]
    [InlineData("pol004", "POL-004 Access control Policy")]
    [InlineData("6.1.3", "6.1.3 Information security risk treatment Requirement")]
    [InlineData("pasword", "RSK-005 Password outside single sign-on is stolen Risk")]
    [InlineData("acceptible use", "POL-002 Acceptable use Policy")]
    public async Task The_first_result_is_what_was_meant(string query, string expected)
    {
        await using var opened = await browser.Open("policies/PRC-001.html");
        await Find(opened, query);
        Assert.Equal(expected, await opened.Text("#page\\:results li"));
    }

    [Fact]
    public async Task A_sentence_that_binds_is_found_and_opened_at_its_place()
    {
        await using var opened = await browser.Open("index.html");
        await Find(opened, "test restores backup monthly");
        await opened.Page.Locator("#page\\:results .place a", new() { HasTextString = "randomly chosen backup" }).ClickAsync();
        Assert.Equal(browser.AddressOf("policies/PLN-003.html") + "#test-restores", opened.Page.Url);
        Assert.Empty(opened.Complaints);
        Assert.Empty(opened.Strays);
    }

    [Fact]
    public async Task It_works_by_keyboard_alone()
    {
        await using var opened = await browser.Open("controls/A.5.1.html");
        var keyboard = opened.Page.Keyboard;
        await keyboard.PressAsync("/");
        await keyboard.TypeAsync("access");
        await Results(opened);
        var query = opened.Page.Locator("#page\\:query");
        Assert.Equal("true", await query.GetAttributeAsync("aria-expanded"));

        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowUp");
        Assert.Equal(await opened.Page.Locator("#page\\:results a").First.GetAttributeAsync("id"), await query.GetAttributeAsync("aria-activedescendant"));
        Assert.Equal(1, await opened.Page.Locator("#page\\:results [aria-selected=true]").CountAsync());

        await keyboard.PressAsync("Escape");
        Assert.Equal("false", await query.GetAttributeAsync("aria-expanded"));
        await query.FillAsync("POL-004");
        await opened.Page.Locator("#page\\:results li", new() { HasTextString = "POL-004" }).First.WaitForAsync();
        await keyboard.PressAsync("Enter");
        await opened.Page.Locator("h1", new() { HasTextString = "Access control" }).WaitForAsync();
        Assert.Equal(browser.AddressOf("policies/POL-004.html"), opened.Page.Url);
    }

    [Fact]
    public async Task What_nobody_wrote_is_not_found_and_said_so()
    {
        await using var opened = await browser.Open("index.html");
        await Find(opened, "xqzzyk");
        Assert.Equal("Nothing found", await opened.Text("#page\\:results"));
        Assert.Equal("0 results", await opened.Text("#page\\:found"));
    }

    [Fact]
    public async Task Nothing_of_it_is_loaded_before_it_is_used_and_nothing_shows_without_script()
    {
        await using var opened = await browser.Open("index.html");
        Assert.Equal(0, await opened.Page.Locator("script[src*=minisearch], script[src*=index]").CountAsync());
        await using var plain = await browser.Open("index.html", script: false);
        Assert.False(await plain.Page.Locator("#page\\:query").IsVisibleAsync());
    }

    [Fact]
    public async Task Results_have_no_fault_for_assistive_technology()
    {
        await using var opened = await browser.Open("index.html");
        await Find(opened, "incident");
        Assert.Empty((await opened.Page.RunAxe()).Violations.Select(v => v.Id));
    }

    private static async Task Find(OpenedPage opened, string query)
    {
        await opened.Page.Locator("#page\\:query").FillAsync(query);
        await Results(opened);
    }

    private static Task Results(OpenedPage opened) => opened.Page.Locator("#page\\:results li").First.WaitForAsync(new() { State = WaitForSelectorState.Visible });
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Clausebook.Browser.Tests;

/// <summary>WCAG 2.2 AA, as far as a machine can tell, on every kind of page.</summary>
public sealed class AccessibilityTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Pages =
    [
        "index.html", "documents.html", "soa.html", "coverage.html", "reviews.html", "changes.html", "roles.html", "records.html", "glossary.html", "about.html", "404.html",
        "policies/POL-004.html", "policies/PRC-001.html", "controls/A.5.23.html", "controls/A.7.12.html", "clauses/6.1.3.html", "records/RSK-001.html",
        "versions/POL-010/2.0.html", "changes/POL-010/1.0..2.0.html", "changes/POL-010/2.1..draft.html", "changes/since/AUD-2026-A.html", "my/contractors.html",
    ];

    public static TheoryData<string> Kinds => [.. Pages];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_has_no_fault_in_light_and_dark_on_wide_and_narrow_screens(string page)
    {
        foreach (var width in new[] { 1280, 320 })
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await using var opened = await browser.Open(page, width, scheme);
                Assert.Empty(opened.Complaints); // before axe, which fetches style sheets in a way that the browser refuses
                Assert.Empty(opened.Strays);
                var result = await opened.Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
                Assert.True(result.Violations.Length == 0, $"{page} at {width} px, {scheme}:\n" + string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help} ({string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))})")));
                Assert.True(await opened.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{page} scrolls sideways at {width} px");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_says_the_same_without_script_and_in_forced_colours(string page)
    {
        await using var plain = await browser.Open(page, script: false, colors: ForcedColors.Active);
        await using var full = await browser.Open(page);
        Assert.Equal(await full.Text("main"), await plain.Text("main"));
        Assert.True(await plain.Page.Locator(".sidebar a").First.IsVisibleAsync());
    }

    [Fact]
    public async Task The_first_tab_leads_past_the_navigation()
    {
        await using var opened = await browser.Open("policies/POL-004.html");
        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("page:main", await opened.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Nothing_moves_while_a_page_loads()
    {
        await using var opened = await browser.Open("policies/POL-004.html");
        var shift = await opened.Page.EvaluateAsync<double>("""
            () => new Promise(done => { let sum = 0; new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value)).observe({ type: "layout-shift", buffered: true }); setTimeout(() => done(sum), 300); })
            """);
        Assert.Equal(0, shift);
    }
}

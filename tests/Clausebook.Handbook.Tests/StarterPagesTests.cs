using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Clausebook.Testing;

namespace Clausebook.Handbook.Tests;

/// <summary>What holds for every page of the starter's handbook.</summary>
public sealed class StarterPagesTests
{
    private static readonly Lazy<RenderedFolder> Starter = new(() => RenderedFolder.Of(ProjectFolder.Root));

    public static TheoryData<string> Paths => [.. Starter.Value.Pages.Select(p => p.Key)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_page_can_be_read_by_everybody(string path)
    {
        var page = Page(path);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("#page:main", page.QuerySelector("body > a")!.GetAttribute("href"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
        Assert.All(page.QuerySelectorAll("table"), table =>
        {
            Assert.NotNull(table.QuerySelector("caption"));
            Assert.NotEmpty(table.QuerySelectorAll("th"));
            Assert.All(table.QuerySelectorAll("th"), th => Assert.True(th.HasAttribute("scope")));
        });
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), e => Assert.NotNull(page.GetElementById(e.GetAttribute("aria-labelledby")!)));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_page_works_without_a_network_and_carries_no_code(string path)
    {
        var page = Page(path);
        Assert.Empty(page.QuerySelectorAll("[style], style, iframe, object, embed, form, base"));
        Assert.All(page.All, e => Assert.DoesNotContain(e.Attributes, a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("link[href], script, img"), e => Assert.DoesNotContain(":", e.GetAttribute("href") ?? e.GetAttribute("src")));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_link_leads_to_a_page_and_a_place_on_it(string path)
    {
        foreach (var href in Page(path).QuerySelectorAll("[href]").Select(a => a.GetAttribute("href")!).Where(h => !h.Contains("://", StringComparison.Ordinal) && !h.StartsWith("mailto:", StringComparison.Ordinal)))
        {
            var target = new Uri(new Uri("https://handbook/" + path), href);
            var file = Uri.UnescapeDataString(target.AbsolutePath[1..]);
            Assert.True(Starter.Value.Files.ContainsKey(file), $"{path} links to {href}");
            if (target.Fragment.Length > 1) Assert.True(Page(file).GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null, $"{path} links to {href}");
        }
    }

    [Fact]
    public void No_page_carries_the_whole_navigation() =>
        Assert.All(Starter.Value.Pages, page => Assert.InRange(Page(page.Key).QuerySelectorAll(".sidebar a").Length, 1, 12));

    private static readonly Dictionary<string, IDocument> Parsed = new(StringComparer.Ordinal);

    private static IDocument Page(string path)
    {
        lock (Parsed)
        {
            if (!Parsed.TryGetValue(path, out var page)) Parsed[path] = page = new HtmlParser().ParseDocument(Starter.Value[path]);
            return page;
        }
    }
}

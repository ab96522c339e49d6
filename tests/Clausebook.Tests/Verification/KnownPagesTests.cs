using System.Text;
using Clausebook.Publishing;
using Clausebook.Testing;
using Clausebook.Verification;

namespace Clausebook.Tests.Verification;

/// <summary>A check that remembers pages finds what one does that reads them all.</summary>
public sealed class KnownPagesTests : IDisposable
{
    private const string Page = """
        <!doctype html>
        <html lang="en"><head><title>T</title><link rel="stylesheet" href="s.css"></head>
        <body><header></header><nav></nav><main><h1 id="a">A</h1><h3>Deep</h3><p id="a" onclick="x()"><a href="b.html#there">b</a> <a href="gone.html">gone</a>
        <img src="i.png"></p><table><tr><td>1</td></tr></table></main><footer></footer></body></html>
        """;

    private readonly TestFolder folder = TestFolder.With();

    private string Cache => folder["cache"];

    [Fact]
    public void Pages_that_are_known_give_the_same_findings()
    {
        Publish(("a.html", Page), ("b.html", Page.Replace("<h3>", "<h2 id=\"there\">", StringComparison.Ordinal)), ("s.css", "body { background: url(https://example.com/x.png) }"));

        var first = Verify(useCache: true);
        Assert.True(first.Length > 8);
        Assert.NotEmpty(Directory.GetFiles(Cache, "*", SearchOption.AllDirectories));
        Assert.Equal(first, Verify(useCache: true));
        Assert.Equal(first, Verify(useCache: false));
    }

    [Fact]
    public void A_known_page_is_still_held_against_pages_that_have_changed()
    {
        Publish(("a.html", Page), ("b.html", Page.Replace("<h3>", "<h2 id=\"there\">", StringComparison.Ordinal)));
        Verify(useCache: true);

        Publish(("a.html", Page), ("b.html", Page));

        Assert.Equal(Verify(useCache: false), Verify(useCache: true));
        Assert.Contains(Verify(useCache: true), line => line.StartsWith("a.html", StringComparison.Ordinal) && line.Contains("ISMS0911", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_was_tampered_with_is_read_again()
    {
        Publish(("a.html", Page));
        Verify(useCache: true);

        File.WriteAllText(folder["handbook/a.html"], Page.Replace("gone.html", "lost.html", StringComparison.Ordinal));

        Assert.Contains(Verify(useCache: true), line => line.Contains("lost.html", StringComparison.Ordinal));
        Assert.Contains(Verify(useCache: true), line => line.Contains("ISMS0916", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_damaged_is_not_used()
    {
        Publish(("a.html", Page));
        var expected = Verify(useCache: true);
        foreach (var file in Directory.EnumerateFiles(Cache, "*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[bytes.Length / 2] ^= 1;
            File.WriteAllBytes(file, bytes);
        }

        Assert.Equal(expected, Verify(useCache: true));
        Directory.Delete(Cache, recursive: true);
        Assert.Equal(expected, Verify(useCache: true));
    }

    public void Dispose() => folder.Dispose();

    private string[] Verify(bool useCache) =>
        [.. new HandbookVerifier { UseCache = useCache, CachePath = Cache }.Verify(folder["handbook"], TestContext.Current.CancellationToken).Findings.Select(finding => Example.Line(finding) + string.Join('|', finding.Notes))];

    private void Publish(params (string Path, string Text)[] files) =>
        new HandbookPublisher(new(folder["repository"], [])).Publish(
            [.. files.Select(file => new HandbookFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))], folder["handbook"], new("0123456789abcdef0123456789abcdef01234567", new(2026, 1, 15), "1.0.0"), TestContext.Current.CancellationToken);
}

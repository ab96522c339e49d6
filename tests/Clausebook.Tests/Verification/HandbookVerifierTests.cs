using System.Text;
using Clausebook.Findings;
using Clausebook.Publishing;
using Clausebook.Testing;
using Clausebook.Verification;

namespace Clausebook.Tests.Verification;

public sealed class HandbookVerifierTests : IDisposable
{
    private static readonly HandbookStamp Stamp = new("0123456789abcdef0123456789abcdef01234567", new(2026, 1, 15), "1.0.0");

    private readonly TestFolder folder = TestFolder.With();

    [Fact]
    public void A_clean_handbook_has_no_findings_and_says_what_it_is()
    {
        var result = Verify(
            ("index.html", Page("""<h1>Home</h1><p><a href="policies/POL-001.html#scope">Scope</a> <a href="#top">up</a> <a href="https://www.iso.org/">ISO</a> <a href="mailto:isms@example.org">mail</a></p>""")),
            ("policies/POL-001.html", Page("""<h1>Policy</h1><h2 id="scope">Scope</h2><img src="../assets/logo.svg" alt=""><table><caption>Roles</caption><tr><th>Role</th></tr></table>""")),
            ("assets/handbook.css", "body { background: url(logo.svg) } /* url(https://example.org) */ a::after { content: \"https://example.org\" }"),
            ("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"#p\"/></svg>"));

        Assert.Empty(result.Findings);
        Assert.Equal((5, 2, Stamp.Commit), (result.Files, result.Pages, result.Stamp.Commit));
    }

    [Theory]
    [InlineData("<a href=\"policies/POL-002.html\">x</a>", "ISMS0910", "The address \"policies/POL-002.html\" leads nowhere: the handbook has no policies/POL-002.html.")]
    [InlineData("<a href=\"Policies/POL-001.html\">x</a>", "ISMS0910", "The address \"Policies/POL-001.html\" arrives only where upper and lower case count as equal.")]
    [InlineData("<a href=\"../index.html\">x</a>", "ISMS0910", "The address \"../index.html\" leads out of the handbook.")]
    [InlineData("<a href=\"policies/%2e%2e/%2E%2e/etc/passwd\">x</a>", "ISMS0910", "The address \"policies/%2e%2e/%2E%2e/etc/passwd\" leads out of the handbook.")]
    [InlineData("<a href=\"/policies/POL-001.html\">x</a>", "ISMS0910", "The address \"/policies/POL-001.html\" leads out of the handbook.")]
    [InlineData("<a href=\"policies/\">x</a>", "ISMS0910", "The address \"policies/\" leads nowhere: the handbook has no policies/.")]
    [InlineData("<img src=\"assets/missing.png\" alt=\"\">", "ISMS0910", "The address \"assets/missing.png\" leads nowhere: the handbook has no assets/missing.png.")]
    [InlineData("<a href=\"policies/POL-001.html#scoop\">x</a>", "ISMS0911", "The link to \"policies/POL-001.html#scoop\" arrives at no place: policies/POL-001.html has no id \"scoop\".")]
    [InlineData("<a href=\"#nowhere\">x</a>", "ISMS0911", "The link to \"#nowhere\" arrives at no place: index.html has no id \"nowhere\".")]
    [InlineData("<p id=\"a\"></p><p id=\"a\"></p>", "ISMS0912", "The id \"a\" stands on this page a second time.")]
    [InlineData("<h1>Again</h1>", "ISMS0913", "\"Again\" is a second main heading (h1).")]
    [InlineData("<h3>Deep</h3>", "ISMS0913", "The heading \"Deep\" (h3) follows an h1: a level is skipped.")]
    [InlineData("<div role=\"main\"></div>", "ISMS0914", "The page has a second <main>.")]
    [InlineData("<script src=\"https://cdn.example/x.js\"></script>", "ISMS0915", "The page would load \"https://cdn.example/x.js\" (script src).")]
    [InlineData("<script src=\"//cdn.example/x.js\"></script>", "ISMS0915", "The page would load \"//cdn.example/x.js\" (script src).")]
    [InlineData("<script src=\"data:text/javascript,1\"></script>", "ISMS0915", "The page would load \"data:text/javascript,1\" (script src).")]
    [InlineData("<link rel=\"preconnect\" href=\"https://fonts.example\">", "ISMS0915", "The page would load \"https://fonts.example\" (link href).")]
    [InlineData("<img srcset=\"https://img.example/a.png 2x\" alt=\"\">", "ISMS0915", "The page would load \"https://img.example/a.png\" (img srcset).")]
    [InlineData("<iframe src=\"https://video.example\"></iframe>", "ISMS0915", "The page would load \"https://video.example\" (iframe src).")]
    [InlineData("<form action=\"https://forms.example\"></form>", "ISMS0915", "The page would load \"https://forms.example\" (form action).")]
    [InlineData("<p style=\"background: url('https://img.example/a.png')\"></p>", "ISMS0915", "The page would load \"https://img.example/a.png\" (CSS url()).")]
    [InlineData("<style>@import \"https://css.example\";</style>", "ISMS0915", "The page would load \"https://css.example\" (CSS @import).")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=https://elsewhere.example\">", "ISMS0915", "The page would load \"https://elsewhere.example\" (meta refresh).")]
    [InlineData("<p onclick=\"x()\"></p>", "ISMS0915", "The attribute onclick of <p> holds code.")]
    [InlineData("<a href=\"java\tscript:alert(1)\">x</a>", "ISMS0915", "The link \"java\tscript:alert(1)\" is not one that readers may follow.")]
    [InlineData("<a href=\"&#x1;JavaScript:alert(1)\">x</a>", "ISMS0915", "The link \"\u0001JavaScript:alert(1)\" is not one that readers may follow.")]
    [InlineData("<svg><use xlink:href=\"https://img.example/a.svg#x\"></use></svg>", "ISMS0915", "The page would load \"https://img.example/a.svg#x\" (use href).")]
    [InlineData("<table><caption>x</caption><tr><td>1</td></tr></table>", "ISMS0917", "The table has no header cells.")]
    [InlineData("<table><tr><th>1</th></tr></table>", "ISMS0917", "The table has no caption.")]
    [InlineData("<img src=\"assets/logo.svg\">", "ISMS0918", "The image assets/logo.svg has no alt attribute.")]
    public void One_mistake_on_a_page_gives_one_finding(string mistake, string code, string message)
    {
        var finding = Assert.Single(Verify(
            ("index.html", Page($"<h1>Home</h1>\n  {mistake}")),
            ("policies/POL-001.html", Page("<h1>Policy</h1><h2 id=\"scope\">Scope</h2>")),
            ("assets/logo.svg", "<svg/>")).Findings);

        Assert.Equal((code, message), (finding.Descriptor.Code, finding.Message));
        Assert.Equal("index.html", finding.Location.Path);
        if (code != "ISMS0912") Assert.Equal((6, mistake.StartsWith("<svg>", StringComparison.Ordinal) ? 8 : 3), (finding.Location.Line, finding.Location.Column));
    }

    [Theory]
    [InlineData("<!doctype html><html><head><title>T</title></head><body><header></header><nav></nav><main><h1>T</h1></main><footer></footer></body></html>", "The page does not state its language.")]
    [InlineData("<!doctype html><html lang=en><head></head><body><header></header><nav></nav><main><h1>T</h1></main><footer></footer></body></html>", "The page has no title.")]
    [InlineData("<!doctype html><html lang=en><head><title>T</title></head><body><nav></nav><main><h1>T</h1></main><footer></footer></body></html>", "The page has no <header>.")]
    [InlineData("<!doctype html><html lang=en><head><title>T</title></head><body><header></header><nav></nav><h1>T</h1><footer></footer></body></html>", "The page has no <main>.")]
    [InlineData("<!doctype html><html lang=en><head><title>T</title></head><body><header></header><nav></nav><main></main><footer></footer></body></html>", "The page has no main heading (h1).")]
    public void What_a_page_lacks_is_found(string page, string message) => Assert.Equal(message, Assert.Single(Verify(("index.html", page)).Findings).Message);

    [Fact]
    public void A_style_sheet_may_load_nothing_from_elsewhere()
    {
        var findings = Verify(("index.html", Page("<h1>Home</h1>")), ("assets/a.css", "a{b:c}\n@import url(https://css.example);\nb { src: url(\"missing.woff2\") }")).Findings;

        Assert.Equal(["assets/a.css:2:9 ISMS0915", "assets/a.css:3:10 ISMS0910"], findings.Select(finding => $"{finding.Location} {finding.Descriptor.Code}"));
    }

    [Fact]
    public void A_changed_a_missing_and_an_added_file_are_found()
    {
        Publish(("a.html", Page("<h1>A</h1>")), ("b.html", Page("<h1>B</h1>")), ("c.txt", "text"), ("d.txt", "text"));
        folder.Write("handbook/a.html", Page("<h1>X</h1>"));
        File.Delete(folder["handbook/b.html"]);
        folder.Write("handbook/c.txt", "longer text");
        folder.Write("handbook/.hidden", "text");
        Directory.CreateSymbolicLink(folder["handbook/link"], folder.Path);

        var findings = new HandbookVerifier().Verify(folder["handbook"], TestContext.Current.CancellationToken).Findings;

        Assert.All(findings, finding => Assert.Equal("ISMS0916", finding.Descriptor.Code));
        Assert.Equal(
            [
                ".hidden was not published with this handbook.",
                "a.html was changed after publication: its SHA-256 begins with",
                "b.html was published, but is missing.",
                "c.txt was changed after publication: it has 11 bytes instead of 4.",
                "link is a symbolic link, which no build publishes.",
            ],
            findings.Select(finding => finding.Message.Split(" with ")[0] is { } text && finding.Message.Contains("SHA-256") ? text + " with" : finding.Message));
    }

    [Fact]
    public void A_manifest_cannot_make_the_check_read_outside()
    {
        Publish(("a.html", Page("<h1>A</h1>")));
        var manifest = File.ReadAllText(folder["handbook/data/manifest.json"]);
        folder.Write("handbook/data/manifest.json", manifest.Replace("\"a.html\"", "\"../../etc/passwd\"", StringComparison.Ordinal));

        var findings = new HandbookVerifier().Verify(folder["handbook"], TestContext.Current.CancellationToken).Findings;

        Assert.Equal(["a.html was not published with this handbook.", "The manifest names \"../../etc/passwd\", which cannot be a file of a handbook."], findings.Select(finding => finding.Message));
    }

    [Theory]
    [InlineData("nowhere", "There is no folder")]
    [InlineData("other", "is not a handbook: it has no data/manifest.json.")]
    [InlineData("foreign", "is not a handbook that this version of Clausebook can check")]
    public void What_is_not_a_handbook_is_said_in_one_sentence(string name, string message)
    {
        folder.Write("other/index.html", "");
        folder.Write("foreign/data/manifest.json", "{\"name\": \"an app\"}");

        Assert.Contains(message, Assert.Throws<UsageException>(() => new HandbookVerifier().Verify(folder[name], TestContext.Current.CancellationToken)).Message);
    }

    public void Dispose() => folder.Dispose();

    private static string Page(string main) => $"""
        <!doctype html>
        <html lang="en">
        <head><title>Title</title></head>
        <body><header></header><nav></nav>
        <main>{main}</main>
        <footer></footer></body></html>
        """;

    private VerificationResult Verify(params (string Path, string Text)[] files)
    {
        Publish(files);
        return new HandbookVerifier().Verify(folder["handbook"], TestContext.Current.CancellationToken);
    }

    private void Publish(params (string Path, string Text)[] files) =>
        new HandbookPublisher(new(folder["repository"], [])).Publish([.. files.Select(file => new HandbookFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))], folder["handbook"], Stamp, TestContext.Current.CancellationToken);
}

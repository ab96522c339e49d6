using Clausebook.Benchmarks.Measuring;

namespace Clausebook.Benchmarks.Comparing;

/// <summary>
/// Hugo, the fastest peer, on the same documents: a page each with its contents, a menu of its folder and, from git, its last change, which is all the history
/// that hugo knows. A site as small as it can be, so that nothing slows hugo down.
/// </summary>
internal sealed class HugoRuns(string corpus, Workplace workplace)
{
    /// <summary>A build with dates from git.</summary>
    public const string Name = "hugo with git dates";

    private const string Config = """
        baseURL = "https://isms.example/"
        title = "ISMS"
        enableGitInfo = true
        disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
        [markup.goldmark.parser.attribute]
        block = true
        title = true
        [[module.mounts]]
        source = "policies"
        target = "content/policies"
        [[module.mounts]]
        source = "controls"
        target = "content/controls"
        [[module.mounts]]
        source = "records"
        target = "content/records"
        [[module.mounts]]
        source = "layouts"
        target = "layouts"
        """;

    private const string Frame = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>{{ .Params.id }} {{ .Title }} - {{ site.Title }}</title></head>
        <body>
        {{ with .CurrentSection }}{{ partialCached "menu.html" . .Path }}{{ end }}
        <main><h1>{{ .Params.id }} {{ .Title }}</h1>{{ block "main" . }}{{ end }}</main>
        </body>
        </html>
        """;

    private const string Menu = """
        <nav><ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Params.id }} {{ .Title }}</a></li>{{ end }}</ul></nav>
        """;

    private const string Document = """
        {{ define "main" }}
        <table>
        <tr><th>Status</th><td>{{ .Params.status }}</td></tr>
        <tr><th>Owner</th><td>{{ .Params.owner }}</td></tr>
        <tr><th>Approved</th><td>{{ .Params.approver }} {{ index .Params "approved-on" }}</td></tr>
        <tr><th>Answers</th><td>{{ range .Params.satisfies }}{{ . }} {{ end }}</td></tr>
        {{ with .GitInfo }}<tr><th>Last change</th><td>{{ .AuthorDate.Format "2006-01-02" }} {{ .AuthorName }}: {{ .Subject }} ({{ .AbbreviatedHash }})</td></tr>{{ end }}
        </table>
        {{ .TableOfContents }}
        {{ .Content }}
        {{ end }}
        """;

    private const string List = """
        {{ define "main" }}<ul>{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Path }}</a></li>{{ end }}{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Params.id }} {{ .Title }}</a></li>{{ end }}</ul>{{ end }}
        """;

    private const string Link = """
        <a href="{{ .Destination | safeURL }}">{{ .Text | safeHTML }}</a>
        """;

    private readonly string clone = Prepare(workplace.Clone(corpus, "hugo"));

    /// <summary>The one scenario: hugo has no build cache, so each of its builds is a cold one.</summary>
    public Scenario Cold => new(Name, () => workplace.Remove("hugo-site"), () => ProcessMeter.Run("hugo", ["--quiet", "--ignoreCache", "--source", clone, "--destination", workplace["hugo-site"]], workplace.Path));

    private static string Prepare(string clone)
    {
        // Without an index of its own a folder is no section, and every menu would list everything below its topmost folder.
        foreach (var top in new[] { "policies", "controls", "records" })
        {
            foreach (var folder in Directory.EnumerateDirectories(Path.Combine(clone, top), "*", SearchOption.AllDirectories)) File.WriteAllText(Path.Combine(folder, "_index.md"), "---\n---\n");
        }
        Write(clone, "hugo.toml", Config);
        Write(clone, "layouts/_default/baseof.html", Frame);
        Write(clone, "layouts/_default/single.html", Document);
        Write(clone, "layouts/_default/list.html", List);
        Write(clone, "layouts/_default/_markup/render-link.html", Link);
        Write(clone, "layouts/partials/menu.html", Menu);
        return clone;
    }

    private static void Write(string clone, string path, string text)
    {
        var file = Path.Combine(clone, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}

using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Clausebook.Findings;
using Clausebook.Loading;

namespace Clausebook.Verification;

/// <summary>Reads a published file the way a browser does and keeps what the rules need. The only file of the product that knows AngleSharp.</summary>
internal sealed class PageReader
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    private readonly string path;
    private readonly List<PageElement> landmarks = [], headings = [], handlers = [], imagesWithoutText = [];
    private readonly List<PageId> ids = [];
    private readonly List<PageAddress> links = [], loads = [];
    private readonly List<PageTable> tables = [];

    private PageReader(string path) => this.path = path;

    /// <summary>What the rules need to know, or null for a file that is neither a page nor loads anything.</summary>
    public static PublishedPage? Read(string path, byte[] content) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".xhtml" => new PageReader(path).ReadPage(Text(content), isDocument: true),
        ".svg" => new PageReader(path).ReadPage(Text(content), isDocument: false),
        ".css" => new(path) { IsDocument = false, Loads = [.. StyleSheetScanner.Scan(new SourceText(path, Text(content)))] },
        _ => null,
    };

    private PublishedPage ReadPage(string text, bool isDocument)
    {
        using var document = new HtmlParser(Options).ParseDocument(text);
        foreach (var element in document.All) ReadElement(element);
        return new(path)
        {
            IsDocument = isDocument,
            Language = document.DocumentElement.GetAttribute("lang"),
            Title = document.QuerySelector("head > title")?.TextContent,
            Landmarks = [.. landmarks],
            Ids = [.. ids],
            Headings = [.. headings],
            Links = [.. links],
            Loads = [.. loads],
            Handlers = [.. handlers],
            Tables = [.. tables],
            ImagesWithoutText = [.. imagesWithoutText],
        };
    }

    private void ReadElement(IElement element)
    {
        var location = At(element);
        var name = element.LocalName;
        foreach (var attribute in element.Attributes) ReadAttribute(name, attribute, location);
        if (HtmlNames.Landmark(name, element.GetAttribute("role")) is { } landmark) landmarks.Add(new(landmark, "", location));
        switch (name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                headings.Add(new(name, HtmlNames.Short(element.TextContent), location));
                break;
            case "a" or "area" when element.GetAttribute("href") is { } address:
                links.Add(new($"{name} href", address, location));
                break;
            case "link" when element.GetAttribute("href") is { } address && HtmlNames.LoadsSomething(element.GetAttribute("rel")):
                loads.Add(new("link href", address, location));
                break;
            case "base" when element.GetAttribute("href") is { } address:
                loads.Add(new("base href", address, location));
                break;
            case "meta" when Is(element.GetAttribute("http-equiv"), "refresh") && element.GetAttribute("content") is { } refresh && refresh.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals:
                loads.Add(new("meta refresh", refresh[(equals + 1)..].Trim(' ', '\'', '"'), location));
                break;
            case "use" or "image" or "feImage" when (element.GetAttribute("href") ?? element.GetAttribute("xlink:href")) is { } address:
                loads.Add(new($"{name} href", address, location));
                break;
            case "style":
                loads.AddRange(StyleSheetScanner.Scan(element.TextContent, _ => location));
                break;
            case "table" when element.GetAttribute("role") is not ("presentation" or "none"):
                tables.Add(new(element.QuerySelector("th") is not null, IsNamed(element), location));
                break;
        }
        if ((name is "img" || (name is "input" && Is(element.GetAttribute("type"), "image"))) && !element.HasAttribute("alt")) imagesWithoutText.Add(new(name, HtmlNames.Short(element.GetAttribute("src") ?? ""), location));
    }

    private void ReadAttribute(string element, IAttr attribute, SourceLocation location)
    {
        switch (attribute.Name)
        {
            case "id":
                ids.Add(new(attribute.Value, location));
                break;
            case "src" or "poster" or "background" or "action" or "formaction" or "ping":
            case "data" when element == "object":
                loads.Add(new($"{element} {attribute.Name}", attribute.Value, location));
                break;
            case "srcset" or "imagesrcset":
                loads.AddRange(attribute.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(candidate => new PageAddress($"{element} {attribute.Name}", candidate.Split(' ')[0], location)));
                break;
            case "style":
                loads.AddRange(StyleSheetScanner.Scan(attribute.Value, _ => location));
                break;
            case "srcdoc":
            case { } handler when handler.StartsWith("on", StringComparison.OrdinalIgnoreCase):
                handlers.Add(new(attribute.Name, element, location));
                break;
        }
    }

    /// <summary>A table is named by its caption, by a label, or by the caption of the figure that it is in.</summary>
    private static bool IsNamed(IElement table) =>
        !string.IsNullOrWhiteSpace((table.QuerySelector("caption") ?? table.Closest("figure")?.QuerySelector("figcaption"))?.TextContent)
        || table.HasAttribute("aria-label") || table.HasAttribute("aria-labelledby");

    private static bool Is(string? value, string expected) => string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);

    private SourceLocation At(IElement element) => element.SourceReference?.Position is { } position ? new(path, position.Line, position.Column) : new(path);

    private static string Text(byte[] content) => Encoding.UTF8.GetString(content.AsSpan() is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : content).ReplaceLineEndings("\n");
}

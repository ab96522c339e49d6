using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Clausebook.Content;
using Clausebook.Model;
using Clausebook.Publishing;
using Clausebook.Rendering.Templates;

namespace Clausebook.Rendering;

/// <summary>The files beside the pages: style sheets, the theme script, and the files that documents link to.</summary>
internal sealed class HandbookAssets
{
    private const string AccentSheet = "assets/accent.css";

    // Later sheets overrule earlier ones.
    private static readonly string[] SheetOrder = ["assets/base.css", AccentSheet, "assets/layout.css", "assets/parts.css", "assets/search.css", "assets/tables.css", "assets/print.css"];

    private HandbookAssets(ImmutableArray<HandbookFile> files, FrozenDictionary<string, PagePath> attachments)
    {
        Files = files;
        Attachments = attachments;
        Styles = [.. SheetOrder.Where(sheet => files.Any(f => f.Path == sheet)).Select(sheet => new PagePath(sheet))];
    }

    /// <summary>The theme script.</summary>
    public static PagePath Script => new("assets/theme.js");

    /// <summary>The script of the search box.</summary>
    public static PagePath SearchScript => new("assets/search.js");

    /// <summary>The script that search loads on first use.</summary>
    public static PagePath SearchEngine => new("assets/minisearch.js");

    /// <summary>All files, ready to be written.</summary>
    public ImmutableArray<HandbookFile> Files { get; }

    /// <summary>The style sheets in the order in which pages load them.</summary>
    public ImmutableArray<PagePath> Styles { get; }

    /// <summary>Where the files went that documents link to, by their path in the repository.</summary>
    public FrozenDictionary<string, PagePath> Attachments { get; }

    /// <summary>Gathers the files. Only what a document links to is copied, under a name that carries its hash.</summary>
    public static HandbookAssets Gather(ManagementSystem system, IsmsOptions options, ContentTree content)
    {
        List<HandbookFile> files = [.. TemplateSources.BuiltInNames("assets/", "").Select(name => new HandbookFile(name, TemplateSources.ReadBuiltIn(name)))];
        if (AccentColour.Sheet(options.Accent) is { } accent) files.Add(new(AccentSheet, accent));
        Dictionary<string, PagePath> attachments = new(StringComparer.Ordinal);
        foreach (var path in Linked(system).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (content.Find(path) is not { Kind: ContentEntryKind.File } entry) continue;
            var bytes = content.Read(entry);
            var page = new PagePath($"files/{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}-{PagePath.FileName(Path.GetFileName(path))}");
            attachments[path] = page;
            files.Add(new(page.Text, bytes));
        }
        return new([.. files.DistinctBy(f => f.Path).OrderBy(f => f.Path, StringComparer.Ordinal)], attachments.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Linked(ManagementSystem system) =>
        from link in system.Links
        where link.Resolved.Kind == LinkKind.File
        select link.Resolved.Address;
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Clausebook.Caching;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.Loading.Parsed;
using Clausebook.RecordTypes;

namespace Clausebook.Loading;

/// <summary>Reads every document, record and role of a content tree: front matter, fields and Markdown, in parallel, with all mistakes as findings.</summary>
public sealed class DocumentLoader(ContentTree tree, ContentFolders folders)
{
    // Files that teams keep beside documents and that are none.
    private static readonly HashSet<string> NotDocuments = new(["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE.md"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Where files that were parsed before are kept.</summary>
    internal CacheFolder Cache { get; init; } = CacheFolder.None;

    /// <summary>What they are kept under: the repository's folder.</summary>
    internal string CacheName { get; init; } = "";

    /// <summary>What variables in texts stand for.</summary>
    internal Variables Variables { get; init; } = Variables.None;

    private string Glossary => $"{folders.Records}/{Model.Glossary.FileName}";

    /// <summary>Reads everything. Mistakes never stop it.</summary>
    public LoadedContent Load()
    {
        List<Finding> findings = [];
        var types = RecordTypeLibrary.Load(tree, folders.RecordTypes, findings);
        var roles = RolesReader.Read(tree, folders.Roles, findings);
        var terms = GlossaryReader.Read(tree, Glossary, types, Variables, findings);
        AvoidedWords avoided = new(terms);

        var parsed = ParsedFiles.Open(Cache, CacheName, $"{OwnTypes()}\0{Variables.Identity}\0\0{avoided.Identity}");
        var entries = Entries().ToArray();
        var results = new Loaded[entries.Length];
        Parallel.For(0, entries.Length, () => new MarkdownReader(Variables, avoided), (i, _, bodies) =>
        {
            List<Finding> own = [];
            results[i] = new(new DocumentReader(tree, types, bodies, Variables, parsed, own).Read(entries[i].Entry, entries[i].Folder), own);
            return bodies;
        }, static bodies => bodies.Dispose());
        parsed.Save();
        foreach (var result in results) findings.AddRange(result.Findings);

        return new(
            [.. results.SelectMany(r => r.Documents)],
            roles,
            types,
            AllFiles().ToFrozenSet(StringComparer.Ordinal),
            entries.Length,
            [.. findings])
        {
            Terms = terms,
        };
    }

    private IEnumerable<ListedFile> Entries() =>
        from folder in Folders()
        from entry in tree.List(folder.Path)
        where entry.Path != Glossary && IsDocument(entry, folder.Kind)
        select new ListedFile(entry, folder.Kind);

    /// <summary>A hash of the files that describe the team's own record types.</summary>
    private string OwnTypes()
    {
        if (Cache == CacheFolder.None) return "";
        var entries = tree.List(folders.RecordTypes).Where(e => e is { Kind: ContentEntryKind.File, Size: <= SourceReader.SizeLimit });
        return string.Join('\0', entries.Select(e => $"{e.Path}\0{Convert.ToHexStringLower(SHA256.HashData(tree.Read(e)))}"));
    }

    private IEnumerable<string> AllFiles() => Folders().SelectMany(f => tree.List(f.Path)).Where(e => e.Kind == ContentEntryKind.File).Select(e => e.Path);

    private IEnumerable<ContentFolder> Folders() => [new(folders.Controls, "controls"), new(folders.Policies, "policies"), new(folders.Records, "records")];

    private static bool IsDocument(ContentEntry entry, string folder)
    {
        var name = Path.GetFileName(entry.Path);
        if (name.StartsWith('.') || NotDocuments.Contains(name)) return false;
        return name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || (folder == "records" && name.EndsWith(".yaml", StringComparison.Ordinal));
    }

    // Objects and not tuples: the framework's query operators are compiled for objects once and for all, and for each kind of tuple at every start.
    private sealed record ContentFolder(string Path, string Kind);

    private sealed record ListedFile(ContentEntry Entry, string Folder);

    private sealed record Loaded(ImmutableArray<LoadedDocument> Documents, List<Finding> Findings);
}

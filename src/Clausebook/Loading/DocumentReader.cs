using System.Collections.Immutable;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.Loading.Parsed;
using Clausebook.Loading.Rules;
using Clausebook.Model;
using Clausebook.RecordTypes;

namespace Clausebook.Loading;

/// <summary>Reads one file of a content folder: a Markdown document, or a YAML file with one record or a list of them.</summary>
internal sealed class DocumentReader(ContentTree tree, RecordTypeLibrary types, MarkdownReader bodies, Variables variables, ParsedFiles parsed, ICollection<Finding> findings)
{
    /// <summary>The documents of the file: one, or for a YAML list as many as it holds; none when it cannot be read.</summary>
    public ImmutableArray<LoadedDocument> Read(ContentEntry entry, string folder)
    {
        if (SourceReader.Bytes(tree, entry, findings) is not { } bytes) return [];
        return parsed.Get(folder, entry.Path, bytes, kept => DocumentDecoder.Decode(kept, entry.Path, types), () =>
        {
            var documents = Parse(entry, folder, bytes);
            return (documents, findings.Count > 0 ? null : () => DocumentEncoder.Encode(documents));
        });
    }

    private ImmutableArray<LoadedDocument> Parse(ContentEntry entry, string folder, byte[] bytes)
    {
        if (SourceReader.Decode(entry.Path, bytes, findings) is not { } source) return [];
        return entry.Path.EndsWith(".yaml", StringComparison.Ordinal) ? Yaml(source, folder) : Markdown(source, folder);
    }

    private ImmutableArray<LoadedDocument> Markdown(SourceText source, string folder)
    {
        var frontMatter = FrontMatterReader.Read(source, findings);
        var body = bodies.Read(source, frontMatter.BodyStart, findings);
        return frontMatter.IsUsable ? [Document(source, frontMatter.Fields, body, folder)] : [];
    }

    private ImmutableArray<LoadedDocument> Yaml(SourceText source, string folder)
    {
        var reading = YamlReader.ReadFile(source);
        if (reading.Fault is { } fault) findings.Add(new(FileRules.MalformedYaml, fault.Location, fault.Message) { Help = fault.Help });
        foreach (var entry in reading.Items.Where(e => e is not MapValue))
        {
            findings.Add(new(FileRules.MalformedYaml, entry.Location, "This is not a record: it has no fields.") { Help = "Write one record with one field a line (id: RSK-001), or a list of records that each start with - id: RSK-001" });
        }
        return [.. reading.Items.OfType<MapValue>().Select(map => Document(source, map, MarkdownBody.Empty, folder))];
    }

    private LoadedDocument Document(SourceText source, MapValue written, MarkdownBody body, string folder)
    {
        var type = Type(written, folder);
        var fields = variables.Expand(written, type.Fields);
        var id = fields.Text("id") ?? DocumentId.FromPath(source.Path);
        var checker = new FieldChecker(findings, id);
        checker.Check(fields, type.Fields);
        CheckIdentity(source, fields, body, type, id);
        return new(source.Path, type, id, fields, body, checker.References);
    }

    /// <summary>The stated type, or the default of the folder; an unknown one is reported and read as the default.</summary>
    private RecordType Type(MapValue fields, string folder)
    {
        var byDefault = types.Find(folder switch { "policies" => "policy", "controls" => "control", _ => "record" })!;
        if (fields.Text("type") is not { } name) return byDefault;
        if (types.Find(name) is { } type && type.Folder == folder && name != "document") return type;

        var known = types.All.Where(t => t.Folder == folder && t.Name != "document").Select(t => t.Name).ToArray();
        findings.Add(new(FieldRules.BadValue, fields["type"]!.Location, $"\"{name}\" is not a type of document for this folder.")
        {
            Help = $"Write one of: {string.Join(", ", known)}.",
            Suggestion = NearestName.Find(name, known),
            Field = "type",
        });
        return byDefault;
    }

    private void CheckIdentity(SourceText source, MapValue fields, MarkdownBody body, RecordType type, string? id)
    {
        var at = fields.Entry("id")?.Value.Location ?? fields.Location;
        if (id is null) findings.Add(new(FieldRules.Missing, at, "The document has no id.") { Help = $"Add id: … to the front matter. {DocumentId.Help}", Field = "id" });
        else if (!DocumentId.IsValid(id)) findings.Add(new(FieldRules.BadValue, at, $"\"{id}\" is not a usable id.") { Help = DocumentId.Help, Record = id, Field = "id" });

        var titled = fields.Text("title") is not null || body.Headings.Any(h => h.Level == 1);
        // A control of the catalogue has its title from there; one of the organization's own needs a title like every document.
        var titledElsewhere = type.Folder == "controls" && id?.Contains('-', StringComparison.Ordinal) != true;
        if (!titled && !titledElsewhere) findings.Add(new(FieldRules.Missing, fields.Location, "The document has no title.") { Help = "Add title: … to the front matter, or start the text with a heading: # Title", Record = id, Field = "title" });
    }
}

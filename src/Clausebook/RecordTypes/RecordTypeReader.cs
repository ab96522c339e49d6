using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.RecordTypes;

/// <summary>Reads the description of a record type. Every mistake is a finding with its place: a team's own types are checked like ours.</summary>
internal sealed class RecordTypeReader(ICollection<Finding> findings)
{
    public static readonly FindingDescriptor BadRecordType = new(
        "ISMS0109", "bad-record-type", "The description of a record type cannot be used", Severity.Error,
        "Fields of a record are only as good as their description; a misspelt one would silently check nothing (ISO/IEC 27001 7.5.2 b).");

    private static readonly string[] TypeKeys = ["type", "title", "plural", "folder", "extends", "sections", "fields"];
    private static readonly string[] FieldKeys = ["kind", "required", "values", "refers-to", "of", "fields", "help"];
    private static readonly string[] Folders = ["policies", "controls", "records", "glossary"];

    /// <summary>Reads a type; null after findings were added. The fields of <paramref name="resolveBase"/>'s type come first.</summary>
    public RecordType? Read(MapValue map, Func<string, RecordType?> resolveBase)
    {
        var before = findings.Count;
        Keys(map, TypeKeys);
        var name = Required(map, "type");
        RecordType? parent = null;
        if (map.Text("extends") is { } extends)
        {
            parent = resolveBase(extends);
            if (parent is null) Report(map["extends"]!.Location, extends == name ? $"The type \"{extends}\" extends itself." : $"The type \"{extends}\" that this one extends does not exist, or extends this one.", "Name a built-in type such as record or document.");
        }
        var folder = map.Text("folder") ?? parent?.Folder ?? "records";
        if (!Folders.Contains(folder)) Report(map["folder"]!.Location, $"\"{folder}\" is not a kind of folder.", $"Write one of: {string.Join(", ", Folders)}.");
        var own = Fields(map);
        if (name is null || findings.Count > before) return null;

        var fields = (parent?.Fields ?? []).Where(f => own.All(o => o.Name != f.Name)).Concat(own);
        return new RecordType(name, [.. fields])
        {
            Title = map.Text("title") ?? name,
            Plural = map.Text("plural") ?? (map.Text("title") ?? name) + "s",
            Folder = folder,
            Sections = map["sections"] is null ? parent?.Sections ?? [] : [.. map.Texts("sections").Select(s => s.Text)],
        };
    }

    private ImmutableArray<FieldDescription> Fields(MapValue map)
    {
        switch (map["fields"])
        {
            case null: return [];
            case MapValue fields:
                return [.. fields.Entries.Select(e => Field(e.Key, e.Value)).OfType<FieldDescription>()];
            case var other:
                Report(other.Location, "\"fields\" must be a map from field name to description.", "Write: fields: {title: {kind: text, required: true}}");
                return [];
        }
    }

    private FieldDescription? Field(string name, FieldValue value)
    {
        if (value is not MapValue map)
        {
            Report(value.Location, $"The field \"{name}\" is not described.", $"Write: {name}: {{kind: text, help: …}}");
            return null;
        }
        Keys(map, FieldKeys);
        var written = map.Text("kind") ?? "";
        if (!Enum.TryParse<FieldKind>(written, ignoreCase: true, out var kind) || char.IsAsciiDigit(written.FirstOrDefault('0')))
        {
            var known = Enum.GetNames<FieldKind>().Select(n => n.ToLowerInvariant()).ToArray();
            Report((map["kind"] ?? map).Location, $"\"{written}\" is not a kind of field.", $"Write one of: {string.Join(", ", known)}.", NearestName.Find(written, known));
            return null;
        }
        if (kind == FieldKind.Enum && !map.Texts("values").Any()) Report(map.Location, $"The field \"{name}\" has no values to choose from.", $"Write: {name}: {{kind: enum, values: [first, second]}}");
        if (map["required"] is { } required && map.Text("required") is not ("true" or "false")) Report(required.Location, "\"required\" is neither true nor false.", "Write required: true, or leave it out.");
        return new FieldDescription(name, kind, map.Text("help") ?? "")
        {
            Required = map.Text("required") == "true",
            Values = [.. map.Texts("values").Select(v => v.Text)],
            RefersTo = map.Text("refers-to"),
            Item = kind == FieldKind.List ? Item(name, map) : null,
            Fields = Fields(map),
        };
    }

    private FieldDescription? Item(string name, MapValue map) => map["of"] switch
    {
        null => new FieldDescription(name, FieldKind.Text, ""),
        TextValue word => Field(name, new MapValue([new("kind", word.Location, word)], word.Location)),
        var value => Field(name, value),
    };

    private void Keys(MapValue map, string[] known)
    {
        foreach (var entry in map.Entries.Where(e => !known.Contains(e.Key)))
        {
            Report(entry.KeyLocation, $"The key \"{entry.Key}\" is not known here.", $"Known keys: {string.Join(", ", known)}.", NearestName.Find(entry.Key, known));
        }
    }

    private string? Required(MapValue map, string key)
    {
        var text = map.Text(key);
        if (text is null) Report(map.Location, $"The key \"{key}\" is missing.", $"Write: {key}: …");
        return text;
    }

    private void Report(SourceLocation location, string message, string help, string? suggestion = null) =>
        findings.Add(new(BadRecordType, location, message) { Help = help, Suggestion = suggestion });
}

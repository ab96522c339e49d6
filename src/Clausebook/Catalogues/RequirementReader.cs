using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Catalogues;

/// <summary>Reads the requirements of a framework catalogue: numbers unique, groups before what belongs to them.</summary>
internal static class RequirementReader
{
    public static ImmutableArray<Requirement> Read(CatalogueFile file, MapValue map, string framework)
    {
        Dictionary<string, Requirement> read = new(StringComparer.Ordinal);
        foreach (var entry in file.Maps(map, "requirements"))
        {
            if (Entry(file, entry, framework, read) is not { } requirement) continue;
            if (!read.TryAdd(requirement.Id.Number, requirement)) file.Report(entry["id"]!.Location, $"The id \"{requirement.Id.Number}\" stands here a second time.", "Give each requirement its own id.");
        }
        if (map["requirements"] is null) file.Report(map.Location, "The key \"requirements\" is missing.", "List at least one requirement with an id and a title.");
        else if (read.Count == 0) file.Report(map["requirements"]!.Location, "The catalogue has no requirement that can be read.", "List at least one requirement with an id and a title.");
        return [.. read.Values];
    }

    private static Requirement? Entry(CatalogueFile file, MapValue entry, string framework, Dictionary<string, Requirement> before)
    {
        file.OnlyKeys(entry, "id", "title", "parent", "kind", "mandatory", "theme", "note", "attributes");
        var number = file.Required(entry, "id");
        var title = file.Required(entry, "title");
        var kind = file.OneOf(entry, "kind", "control", "group", "clause", "control");
        var mandatory = file.Flag(entry, "mandatory");
        if (number is null || !file.IsPlainId(number, entry["id"]!.Location)) return null;
        return new(new(framework, number), title ?? number, kind == "group" ? RequirementKind.Group : kind == "clause" ? RequirementKind.Clause : RequirementKind.Control)
        {
            Parent = Parent(file, entry, before),
            Mandatory = mandatory,
            Theme = entry.Text("theme"),
            Note = entry.Text("note"),
            Attributes = Attributes(file, entry),
        };
    }

    /// <summary>A parent stands earlier in the file, which also makes circles impossible.</summary>
    private static string? Parent(CatalogueFile file, MapValue entry, Dictionary<string, Requirement> before)
    {
        if (entry.Text("parent") is not { } parent) return null;
        if (before.TryGetValue(parent, out var group))
        {
            if (group.Kind == RequirementKind.Group) return parent;
            file.Report(entry["parent"]!.Location, $"The parent \"{parent}\" is not a group.", "Give the parent kind: group.");
        }
        else
        {
            file.Report(entry["parent"]!.Location, $"No requirement above has the id \"{parent}\".", "Name a group that stands earlier in the file.", NearestName.Find(parent, before.Keys));
        }
        return null;
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes(CatalogueFile file, MapValue entry)
    {
        if (entry["attributes"] is not { } value) return ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
        if (value is MapValue map) return map.Entries.OrderBy(e => e.Key, StringComparer.Ordinal).ToDictionary(e => e.Key, e => (IReadOnlyList<string>)CatalogueFile.Texts(map, e.Key), StringComparer.Ordinal);
        file.Report(value.Location, "\"attributes\" must have keys of its own.", "Write for example attributes: {level: [basic]}.");
        return ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
    }
}

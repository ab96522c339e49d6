using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Catalogues;

/// <summary>Reads a framework catalogue. What can be read is kept beside the findings, so that one mistake does not make every reference to the framework unknown.</summary>
internal static class FrameworkReader
{
    /// <summary>The framework; null when the file is unreadable or has no usable id.</summary>
    public static Framework? Read(CatalogueFile file)
    {
        if (file.Map is not { } map) return null;
        file.OnlyKeys(map, "id", "name", "full-title", "publisher", "edition", "licence", "sources", "notes", "requirements", "documented-information");
        var id = file.Required(map, "id");
        var name = file.Required(map, "name");
        if (id is null || !file.IsPlainId(id, map["id"]!.Location)) return null;
        var requirements = RequirementReader.Read(file, map, id);
        return new(id, name ?? id, requirements)
        {
            FullTitle = map.Text("full-title"),
            Publisher = map.Text("publisher"),
            Edition = map.Text("edition"),
            Licence = map.Text("licence"),
            Sources = CatalogueFile.Texts(map, "sources"),
            Notes = CatalogueFile.Texts(map, "notes"),
            DocumentedInformation = [.. file.Maps(map, "documented-information").Select(item => Item(file, item, id, requirements)).OfType<DocumentedInformationItem>()],
        };
    }

    private static DocumentedInformationItem? Item(CatalogueFile file, MapValue item, string framework, ImmutableArray<Requirement> requirements)
    {
        file.OnlyKeys(item, "requirement", "item", "name", "kind", "mandatory", "note");
        var number = file.Required(item, "requirement");
        var name = file.Required(item, "name");
        var isRecord = file.OneOf(item, "kind", "document", "document", "record") == "record";
        var mandatory = file.Flag(item, "mandatory");
        if (number is null || name is null) return null;
        if (requirements.FirstOrDefault(r => r.Id.Number == number) is { } requirement) return new(requirement.Id, item.Text("item"), name, isRecord, mandatory) { Note = item.Text("note") };
        file.Report(item["requirement"]!.Location, $"Nothing in \"requirements\" has the id \"{number}\".", "Name an entry of this file.");
        return null;
    }
}

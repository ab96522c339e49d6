using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Catalogues;

/// <summary>Reads how one framework corresponds to another. Whether both ends of a row exist is asked by <see cref="OwnCatalogues"/>, which knows the frameworks.</summary>
internal static class MappingReader
{
    /// <summary>The mapping; null when the file is unreadable or its frameworks are not named.</summary>
    public static Mapping? Read(CatalogueFile file)
    {
        if (file.Map is not { } map) return null;
        file.OnlyKeys(map, "id", "from", "to", "licence", "sources", "notes", "mappings");
        var from = file.Required(map, "from");
        var to = file.Required(map, "to");
        if (from is null || to is null) return null;
        var id = $"{from}--{to}";
        if (map.Text("id") is { } written && written != id) file.Report(map["id"]!.Location, $"The id \"{written}\" does not name the two frameworks.", $"Write id: {id} or leave the key out.");
        ImmutableArray<MappingEntry> rows = [.. file.Maps(map, "mappings").Select(row => Row(file, row)).OfType<MappingEntry>()];
        return new(id, from, to, rows, CatalogueFile.Texts(map, "sources")) { Licence = map.Text("licence"), Notes = CatalogueFile.Texts(map, "notes") };
    }

    private static MappingEntry? Row(CatalogueFile file, MapValue row)
    {
        file.OnlyKeys(row, "from", "to", "relationship", "change");
        var from = file.Required(row, "from");
        var to = CatalogueFile.Texts(row, "to");
        var relationship = file.OneOf(row, "relationship", "intersects", "equal", "subset", "superset", "intersects");
        if (to.IsEmpty) file.Report(row["to"]?.Location ?? row.Location, "This row leads nowhere.", "Write to: and at least one number of the second framework.");
        return from is null || to.IsEmpty ? null : new(from, to, relationship, row.Text("change"));
    }
}

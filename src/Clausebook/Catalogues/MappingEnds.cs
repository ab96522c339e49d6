using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Catalogues;

/// <summary>Asks whether both ends of every row of a mapping exist, at the place where each is written.</summary>
internal static class MappingEnds
{
    public static void Check(CatalogueFile file, Func<string, Framework?> find)
    {
        if (file.Map is not { } map) return;
        var from = FrameworkOf(file, map, "from", find);
        var to = FrameworkOf(file, map, "to", find);
        foreach (var row in map.Maps("mappings"))
        {
            foreach (var end in row.Texts("from")) Exists(file, end, from);
            foreach (var end in row.Texts("to")) Exists(file, end, to);
        }
    }

    private static Framework? FrameworkOf(CatalogueFile file, MapValue map, string key, Func<string, Framework?> find)
    {
        if (map.Text(key) is not { } id) return null;
        var framework = find(id);
        if (framework is null) file.Report(map[key]!.Location, $"There is no framework \"{id}\".", "Name a built-in framework or one of this folder.");
        return framework;
    }

    private static void Exists(CatalogueFile file, TextValue number, Framework? framework)
    {
        if (framework is null || framework.Find(number.Text) is not null) return;
        file.Report(number.Location, $"{framework.Name} has no \"{number.Text}\".", $"Write a number of {framework.Id}.", NearestName.Find(number.Text, framework.Requirements.Select(r => r.Id.Number)));
    }
}

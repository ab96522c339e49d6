using System.Collections.Immutable;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.Catalogues;

/// <summary>The frameworks and mappings of a team's own catalogue folder, with everything that is wrong with them.</summary>
internal sealed record OwnCatalogues(ImmutableArray<Framework> Frameworks, ImmutableArray<Mapping> Mappings, ImmutableArray<Finding> Findings)
{
    public static OwnCatalogues None { get; } = new([], [], []);

    /// <summary>Frameworks first, whatever their file is called, because mappings refer to them.</summary>
    public static OwnCatalogues Read(ContentTree tree, string folder)
    {
        List<Finding> unreadable = [];
        ImmutableArray<CatalogueFile> files = [.. tree.List(folder).Where(IsCatalogue).Select(entry => SourceReader.Read(tree, entry, unreadable)).OfType<SourceText>().Select(source => new CatalogueFile(source))];
        var frameworks = Distinct(files.Where(f => !f.IsMapping), FrameworkReader.Read, f => f.Id, BuiltInCatalogues.FrameworkIds);
        var mappings = Distinct(files.Where(f => f.IsMapping), MappingReader.Read, m => m.Id, BuiltInCatalogues.MappingIds);
        Framework? Find(string id) => frameworks.Find(f => f.Id == id) ?? (BuiltInCatalogues.FrameworkIds.Contains(id, StringComparer.Ordinal) ? BuiltInCatalogues.ReadFramework(id) : null);
        foreach (var file in files.Where(f => f.IsMapping)) MappingEnds.Check(file, Find);
        return new([.. frameworks], [.. mappings], [.. unreadable, .. files.SelectMany(f => f.Findings)]);
    }

    private static bool IsCatalogue(ContentEntry entry) => entry.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || entry.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static List<T> Distinct<T>(IEnumerable<CatalogueFile> files, Func<CatalogueFile, T?> read, Func<T, string> idOf, IEnumerable<string> builtIn)
        where T : class
    {
        Dictionary<string, string> taken = builtIn.ToDictionary(id => id, _ => "built in", StringComparer.Ordinal);
        List<T> kept = [];
        foreach (var file in files)
        {
            if (read(file) is not { } catalogue) continue;
            var id = idOf(catalogue);
            if (taken.TryAdd(id, "defined in " + file.Path)) kept.Add(catalogue);
            else file.Report(file.Map!["id"]?.Location ?? new(file.Path), $"The catalogue \"{id}\" is already {taken[id]}.", "Give this one an id of its own.");
        }
        return kept;
    }
}

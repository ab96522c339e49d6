using System.Collections.Immutable;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Catalogues;

/// <summary>
/// All frameworks and mappings that can be named: the built-in ones, each read only when it is asked for, and those of the team's own
/// catalogue folder, read at once so that their mistakes are reported.
/// </summary>
public sealed class CatalogueLibrary
{
    private readonly Dictionary<string, Lazy<Framework>> frameworks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<Mapping>> mappings = new(StringComparer.Ordinal);

    private CatalogueLibrary(OwnCatalogues own)
    {
        // Own ids never equal built-in ones: OwnCatalogues reports and leaves out those that do.
        foreach (var id in BuiltInCatalogues.FrameworkIds) frameworks.Add(id, new(() => BuiltInCatalogues.ReadFramework(id)));
        foreach (var id in BuiltInCatalogues.MappingIds) mappings.Add(id, new(() => BuiltInCatalogues.ReadMapping(id)));
        foreach (var framework in own.Frameworks) frameworks.Add(framework.Id, new(framework));
        foreach (var mapping in own.Mappings) mappings.Add(mapping.Id, new(mapping));
        Findings = own.Findings;
    }

    /// <summary>The ids of all frameworks, in ordinal order.</summary>
    public IReadOnlyList<string> Ids => [.. frameworks.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The ids of all mappings, in ordinal order; an id is made of the two frameworks' ids with <c>--</c> between them.</summary>
    public IReadOnlyList<string> MappingIds => [.. mappings.Keys.Order(StringComparer.Ordinal)];

    /// <summary>What is wrong with the team's own catalogues.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Opens the built-in catalogues together with the team's own ones.</summary>
    /// <param name="tree">The repository's files; null for the built-in catalogues alone.</param>
    /// <param name="ownFolder">The folder of the team's own catalogues; it need not exist.</param>
    public static CatalogueLibrary Load(ContentTree? tree = null, string ownFolder = "catalogues") =>
        new(tree is null ? OwnCatalogues.None : OwnCatalogues.Read(tree, ownFolder));

    /// <summary>The framework with this id, or null.</summary>
    public Framework? Find(string id) => frameworks.GetValueOrDefault(id)?.Value;

    /// <summary>The mapping with this id, or null.</summary>
    public Mapping? FindMapping(string id) => mappings.GetValueOrDefault(id)?.Value;
}

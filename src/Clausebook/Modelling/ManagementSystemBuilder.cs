using System.Collections.Frozen;
using System.Collections.Immutable;
using Clausebook.Catalogues;
using Clausebook.Findings;
using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.Modelling;

/// <summary>Builds the management system from what was loaded: binds documents, resolves coverage and derives the Statement of Applicability.</summary>
public sealed class ManagementSystemBuilder(IsmsOptions options, CatalogueLibrary catalogues, DateOnly asOf)
{
    /// <summary>Builds the system as seen on the given day.</summary>
    /// <exception cref="UsageException">isms.yaml names a framework that is in no catalogue.</exception>
    /// <exception cref="ConfigurationException">isms.yaml asks to cover something that does not exist.</exception>
    public ManagementSystem Build(LoadedContent content)
    {
        var frameworks = Frameworks();
        var primary = frameworks[0];
        DemandCheck.Require(options, frameworks, content.Types.Names);
        var binder = new DocumentBinder(options, primary);
        var all = content.Documents.Select(binder.Bind).OfType<DocumentedInformation>().ToImmutableArray();
        var controls = Sorted<ControlRecord>(all);
        var decisions = controls.Where(c => c.Requirement is not null).DistinctBy(c => c.Id).ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);

        var builder = new CoverageBuilder(frameworks, primary.Id, asOf);
        foreach (var document in all) builder.Add(document);
        var coverage = frameworks.Select(f => builder.Build(f, decisions, new RequiredCoverage(options, f).Contains)).ToImmutableArray();

        return new ManagementSystem
        {
            Organization = options.Organization,
            AsOf = asOf,
            PrimaryFramework = primary,
            Frameworks = frameworks,
            Mappings = new(() => [.. catalogues.MappingIds.Where(id => id.EndsWith("--" + primary.Id, StringComparison.Ordinal)).Select(catalogues.FindMapping).OfType<Mapping>()]),
            Roles = content.Roles,
            Policies = Sorted<Policy>(all),
            Controls = controls,
            Records = [.. all.OfType<Record>().OrderBy(r => r.Type, StringComparer.Ordinal).ThenBy(r => r.Id, NaturalOrder.Instance).ThenBy(r => r.Path, StringComparer.Ordinal)],
            Glossary = Glossary(content),
            Coverage = coverage,
            Applicability = ApplicabilityBuilder.Build(primary, coverage[0], decisions, controls),
            Files = content.Files,
            Unreadable = Unreadable(content),
            RequiredSections = RequiredSections(content),
            TypeTitles = content.Types.All.ToFrozenDictionary(t => t.Name, t => new TypeTitle(t.Title, t.Plural), StringComparer.Ordinal),
        };
    }

    private ImmutableArray<Framework> Frameworks()
    {
        var ids = options.AlsoFrameworks.Select(a => a.Text).Prepend(options.PrimaryFramework).Distinct();
        return [.. ids.Select(id => catalogues.Find(id) ?? throw Unknown(id))];
    }

    private UsageException Unknown(string id)
    {
        var nearest = NearestName.Find(id, catalogues.Ids);
        return new($"isms.yaml names the framework \"{id}\", which is in no catalogue.", $"{(nearest is null ? "" : $"Did you mean {nearest}? ")}Known frameworks: {string.Join(", ", catalogues.Ids)}.");
    }

    private static Glossary? Glossary(LoadedContent content) => content.Terms is not [var first, ..] ? null : new()
    {
        Id = "Glossary",
        Title = "Glossary",
        Type = "glossary",
        Path = first.Location.Path,
        Fields = new MapValue([], new(first.Location.Path)),
        Body = MarkdownBody.WithAnchors(content.Terms.Select(t => t.Anchor)),
        Terms = content.Terms,
    };

    /// <summary>Files with an error that no document came out of.</summary>
    private static FrozenDictionary<string, string?> Unreadable(LoadedContent content) =>
        content.Findings.Select(f => f.Location.Path).Where(content.Files.Contains).Except(content.Documents.Select(d => d.Path))
            .ToFrozenDictionary(path => path, DocumentId.FromPath, StringComparer.Ordinal);

    private FrozenDictionary<string, IReadOnlyList<string>> RequiredSections(LoadedContent content) =>
        content.Types.All.ToFrozenDictionary(t => t.Name, t => options.Sections.GetValueOrDefault(t.Name, t.Sections), StringComparer.Ordinal);

    private static ImmutableArray<T> Sorted<T>(ImmutableArray<DocumentedInformation> all)
        where T : DocumentedInformation =>
        [.. all.OfType<T>().OrderBy(d => d.Id, NaturalOrder.Instance).ThenBy(d => d.Path, StringComparer.Ordinal)];
}

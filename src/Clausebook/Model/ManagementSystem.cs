using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Clausebook.Model;

/// <summary>The whole ISMS as written, at one point: documents, controls, records and roles, with every reference resolved that can be.</summary>
public sealed class ManagementSystem
{
    private readonly Lazy<FrozenDictionary<string, DocumentedInformation>> byId;
    private readonly Lazy<FrozenDictionary<string, DocumentedInformation>> byPath;

    private readonly Lazy<Dictionary<string, List<Policy>>> successors;

    private readonly Lazy<ImmutableArray<WrittenLink>> links;

    /// <summary>Creates an empty system whose parts are set by initializers.</summary>
    public ManagementSystem()
    {
        // The first of two equal ids wins here; ISMS0201 reports the second.
        byId = new(() => All.DistinctBy(d => d.Id).ToFrozenDictionary(d => d.Id, StringComparer.Ordinal));
        successors = new(Successors);
        links = new(() => [.. All.SelectMany(document => WrittenLink.Of(this, document))]);
        byPath = new(() => All.DistinctBy(d => d.Path).ToFrozenDictionary(d => d.Path, StringComparer.Ordinal));
    }

    /// <summary>The organization.</summary>
    public required Organization Organization { get; init; }

    /// <summary>The day as seen from which everything is judged (reviews due, role holders).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The framework whose controls the Statement of Applicability decides.</summary>
    public required Framework PrimaryFramework { get; init; }

    /// <summary>All frameworks in use, the primary one first.</summary>
    public required ImmutableArray<Framework> Frameworks { get; init; }

    /// <summary>How requirements of other frameworks correspond to those of the primary one; read when first asked for.</summary>
    public Lazy<ImmutableArray<Mapping>> Mappings { get; init; } = new(ImmutableArray<Mapping>.Empty);

    /// <summary>All roles by id.</summary>
    public required ImmutableSortedDictionary<string, Role> Roles { get; init; }

    /// <summary>The documents, by id.</summary>
    public required ImmutableArray<Policy> Policies { get; init; }

    /// <summary>The control records, by id.</summary>
    public required ImmutableArray<ControlRecord> Controls { get; init; }

    /// <summary>All other records, by type and id.</summary>
    public required ImmutableArray<Record> Records { get; init; }

    /// <summary>The glossary, or null when there is none.</summary>
    public Glossary? Glossary { get; init; }

    /// <summary>Coverage of each framework in use, the primary one first.</summary>
    public required ImmutableArray<FrameworkCoverage> Coverage { get; init; }

    /// <summary>The Statement of Applicability.</summary>
    public required StatementOfApplicability Applicability { get; init; }

    /// <summary>Every file of the content folders, also those that are not documents, for resolving links.</summary>
    public required FrozenSet<string> Files { get; init; }

    /// <summary>
    /// Files that could not be read as documents, with the ids that their names state. They have findings of their own; what follows from
    /// them is not reported as well: a link to such a file is not dead, and coverage is judged once every document can be read.
    /// </summary>
    public FrozenDictionary<string, string?> Unreadable { get; init; } = FrozenDictionary<string, string?>.Empty;

    /// <summary>Titles of the sections that a document must have, by document type.</summary>
    public FrozenDictionary<string, IReadOnlyList<string>> RequiredSections { get; init; } = FrozenDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>What the documents of each type are called.</summary>
    public FrozenDictionary<string, TypeTitle> TypeTitles { get; init; } = FrozenDictionary<string, TypeTitle>.Empty;

    /// <summary>All links and pictures of all texts, each with what it leads to: resolved once for all that ask.</summary>
    public ImmutableArray<WrittenLink> Links => links.Value;

    /// <summary>True when a file that could not be read states this id in its name.</summary>
    public bool IsUnreadable(string id) => Unreadable.Values.Contains(id);

    /// <summary>Documents, controls and records together, and the glossary.</summary>
    public IEnumerable<DocumentedInformation> All => [.. Policies, .. Controls, .. Records, .. Glossary is null ? [] : new[] { Glossary }];

    /// <summary>The document, control or record with this id, or null.</summary>
    public DocumentedInformation? Find(string id) => byId.Value.GetValueOrDefault(id);

    /// <summary>The document, control or record in this file, or null.</summary>
    public DocumentedInformation? FindByPath(string path) => byPath.Value.GetValueOrDefault(path);

    /// <summary>The approved documents that replace the one with this id; none when nothing does.</summary>
    public IReadOnlyList<Policy> SuccessorsOf(string id) => successors.Value.GetValueOrDefault(id) ?? [];

    private Dictionary<string, List<Policy>> Successors()
    {
        Dictionary<string, List<Policy>> found = new(StringComparer.Ordinal);
        foreach (var policy in Policies.Where(p => p.Status == DocumentStatus.Approved))
        {
            foreach (var superseded in policy.Supersedes)
            {
                if (!found.TryGetValue(superseded.Text, out var list)) found.Add(superseded.Text, list = []);
                list.Add(policy);
            }
        }
        return found;
    }
}

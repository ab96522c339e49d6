using System.Collections.Frozen;
using System.Collections.Immutable;
using Clausebook.Comparison;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.Model;

namespace Clausebook.Rendering;

/// <summary>The handbook being made: the stamped system with what all pages look up, prepared once so that no page searches.</summary>
internal sealed class Handbook
{
    private readonly FrozenDictionary<RequirementId, PagePath> requirementPages;
    private readonly ILookup<string, CoverageLink> linksBySource;
    private readonly FrozenDictionary<RequirementId, RequirementCoverage> coverage;
    private readonly ILookup<string, Policy> documentsByOwner;
    private readonly ILookup<string, Policy> documentsByBound;
    private readonly FrozenDictionary<string, HeldRole> roles;
    private readonly Lazy<ImmutableArray<CommitChanges>> changes;
    private readonly Dictionary<string, int> firstLinks = new(StringComparer.Ordinal); // for every document with links, by its path

    public Handbook(StampedSystem stamped, IsmsOptions options, IReadOnlyList<Finding> findings, IReadOnlyList<FindingDescriptor> rules, HandbookAssets assets, VersionRegister versions, SinceChanges since)
    {
        Stamped = stamped;
        Options = options;
        Findings = [.. findings];
        Rules = [.. rules];
        Assets = assets;
        Versions = versions;
        Since = since;
        changes = new(() => CommitChanges.Of(stamped));
        var all = System.Coverage.SelectMany(c => c.Requirements).ToList();
        coverage = all.DistinctBy(c => c.Requirement.Id).ToFrozenDictionary(c => c.Requirement.Id);
        linksBySource = all.SelectMany(c => c.Links).ToLookup(l => l.Source.Path, StringComparer.Ordinal);
        RequirementsShown = [.. all.Where(IsShown)];
        requirementPages = RequirementsShown.Select(c => c.Requirement)
            .Concat(System.Applicability.Rows.Select(r => r.Requirement).OfType<Requirement>())
            .DistinctBy(r => r.Id)
            .ToFrozenDictionary(r => r.Id, PageOf);
        documentsByOwner = System.Policies.Where(p => p.Owner is not null).ToLookup(p => p.Owner!, StringComparer.Ordinal);
        roles = System.Roles.ToFrozenDictionary(r => r.Key, r => HeldRole.Of(r.Value, System.AsOf), StringComparer.Ordinal);
        for (var i = 0; i < System.Links.Length; i++) firstLinks.TryAdd(System.Links[i].Document.Path, i);
        documentsByBound = System.Policies.Where(p => p.Status == DocumentStatus.Approved)
            .SelectMany(p => p.Body.Obligations.SelectMany(o => o.Addressees).Concat(p.AppliesTo).Select(a => a.Text).Distinct(StringComparer.Ordinal).Select(role => (Role: role, Policy: p)))
            .ToLookup(b => b.Role, b => b.Policy, StringComparer.Ordinal);
        Title = options.SiteTitle ?? $"{System.Organization.Name} ISMS handbook";
    }

    public StampedSystem Stamped { get; }

    public ManagementSystem System => Stamped.System;

    public IsmsOptions Options { get; }

    public ImmutableArray<Finding> Findings { get; }

    public ImmutableArray<FindingDescriptor> Rules { get; }

    public HandbookAssets Assets { get; }

    /// <summary>The versions of the documents.</summary>
    public VersionRegister Versions { get; }

    /// <summary>What changed since audits and tags.</summary>
    public SinceChanges Since { get; }

    /// <summary>All changes, newest first, one entry for each commit.</summary>
    public ImmutableArray<CommitChanges> Changes => changes.Value;

    public string Title { get; }

    /// <summary>The requirements that have a page of their own; controls of the primary framework are shown on the pages of their records.</summary>
    public ImmutableArray<RequirementCoverage> RequirementsShown { get; }

    /// <summary>The page of a requirement, or null when it has none.</summary>
    public PagePath? Page(RequirementId id) => requirementPages.TryGetValue(id, out var page) ? page : null;

    /// <summary>The coverage of a requirement, or null for a group or an unknown one.</summary>
    public RequirementCoverage? Coverage(RequirementId id) => coverage.GetValueOrDefault(id);

    /// <summary>What a document answers, in the order of the frameworks.</summary>
    public IEnumerable<CoverageLink> Answers(DocumentedInformation document) => linksBySource[document.Path];

    /// <summary>What the links of a document lead to, and after them its pictures.</summary>
    public ReadOnlyMemory<WrittenLink> Links(DocumentedInformation document) =>
        firstLinks.TryGetValue(document.Path, out var first) ? System.Links.AsMemory().Slice(first, document.Body.Links.Length + document.Body.Images.Length) : default;

    /// <summary>The approved documents that bind a role, by rules that name it or as a whole.</summary>
    public IEnumerable<Policy> Binding(string role) => documentsByBound[role];

    /// <summary>The documents that a role owns.</summary>
    public IEnumerable<Policy> OwnedBy(string role) => documentsByOwner[role];

    /// <summary>The role with this id, or null.</summary>
    public HeldRole? Role(string id) => roles.GetValueOrDefault(id);

    /// <summary>The requirement that an id in a document names, or null.</summary>
    public Requirement? Requirement(string written)
    {
        var id = RequirementId.Parse(written, System.PrimaryFramework.Id);
        return System.Frameworks.FirstOrDefault(f => f.Id == id.Framework)?.Find(id.Number);
    }

    /// <summary>The page of a document, control record or record.</summary>
    public static PagePath Page(DocumentedInformation document) => document switch
    {
        Glossary => new("glossary.html"),
        Policy => PagePath.Of("policies", document.Id),
        ControlRecord { Requirement: { } requirement } => PagePath.Of("controls", requirement.Id.Number),
        ControlRecord => PagePath.Of("controls", document.Id),
        _ => PagePath.Of("records", document.Id),
    };

    private PagePath PageOf(Requirement requirement)
    {
        if (requirement.Id.Framework != System.PrimaryFramework.Id) return PagePath.Of("frameworks/" + PagePath.FileName(requirement.Id.Framework), requirement.Id.Number);
        return PagePath.Of(requirement.Kind == RequirementKind.Control ? "controls" : "clauses", requirement.Id.Number);
    }

    private bool IsShown(RequirementCoverage coverage)
    {
        var primary = coverage.Requirement.Id.Framework == System.PrimaryFramework.Id;
        return primary ? coverage.Requirement.Kind != RequirementKind.Control : coverage.Required || !coverage.Links.IsEmpty;
    }
}

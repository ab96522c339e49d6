using System.Collections.Immutable;
using Clausebook.History;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>A document's revisions, newest first.</summary>
/// <param name="Rows">The revisions.</param>
/// <param name="HasVersions">True when versions apply to the document.</param>
/// <param name="HasMerges">True when a merge brought one of them in.</param>
public sealed record RevisionTable(ImmutableArray<RevisionRow> Rows, bool HasVersions, bool HasMerges)
{
    /// <summary>What they are together.</summary>
    public string Title { get; init; } = "History";

    /// <summary>What the present text changes that nobody approved; null when it is an approved one.</summary>
    public PageLink? Draft { get; init; }

    internal static RevisionTable None { get; } = new([], false, false);

    /// <summary>True for a file that was never committed.</summary>
    public bool IsEmpty => Rows.IsEmpty;

    internal static RevisionTable Of(Place place, DocumentedInformation document)
    {
        var history = place.Book.Stamped.HistoryOf(document);
        Dictionary<Revision, string?> changes = new(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < history.Versions.Length; i++) changes[history.Versions[i].Revision] = Wording.Change(history.Versions[i], isFirst: i == history.Versions.Length - 1);
        var versions = place.Book.Versions.Of(document);
        var table = Of([.. history.Revisions.Select(r => RevisionRow.Of(place, r, versions, changes.GetValueOrDefault(r)))]);
        return versions?.DraftRedline is { } draft ? table with { Draft = new($"What the draft changes in version {versions.Entries[0].Version.Label}", place.To(draft)) } : table;
    }

    internal static RevisionTable Of(ImmutableArray<RevisionRow> rows) => new(rows, rows.Any(r => r.Version is not null), rows.Any(r => r.Merge is not null));
}

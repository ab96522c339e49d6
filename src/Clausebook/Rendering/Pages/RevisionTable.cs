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
    internal static RevisionTable None { get; } = new([], false, false);

    /// <summary>True for a file that was never committed.</summary>
    public bool IsEmpty => Rows.IsEmpty;

    internal static RevisionTable Of(Place place, DocumentedInformation document)
    {
        var history = place.Book.Stamped.HistoryOf(document);
        Dictionary<Revision, string?> changes = new(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < history.Versions.Length; i++) changes[history.Versions[i].Revision] = Wording.Change(history.Versions[i], isFirst: i == history.Versions.Length - 1);
        ImmutableArray<RevisionRow> rows = [.. history.Revisions.Select(r => RevisionRow.Of(r, changes.GetValueOrDefault(r)))];
        return new(rows, rows.Any(r => r.Version is not null), rows.Any(r => r.Merge is not null));
    }
}

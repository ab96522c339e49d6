using System.Collections.Immutable;
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
        ImmutableArray<RevisionRow> rows = [.. place.Book.Stamped.HistoryOf(document).Revisions.Select(RevisionRow.Of)];
        return new(rows, rows.Any(r => r.Version is not null), rows.Any(r => r.Merge is not null));
    }
}

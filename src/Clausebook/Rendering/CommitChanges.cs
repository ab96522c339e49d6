using System.Collections.Immutable;
using Clausebook.History;
using Clausebook.Model;

namespace Clausebook.Rendering;

/// <summary>What one commit changed of the ISMS: the entry of a change log.</summary>
/// <param name="Commit">The full commit id.</param>
/// <param name="Documents">What it changed, by id; never empty.</param>
internal sealed record CommitChanges(string Commit, ImmutableArray<DocumentChange> Documents)
{
    /// <summary>When the change came into force, in UTC.</summary>
    public DateTimeOffset Moment => Revision.InForceSince;

    /// <summary>The revision that stands for the commit: who wrote it, and what they called it, are the same in all of them.</summary>
    public Revision Revision => Documents[0].Revision;

    /// <summary>All changes of a system, newest first.</summary>
    public static ImmutableArray<CommitChanges> Of(StampedSystem stamped) =>
    [
        .. stamped.System.All
            .OrderBy(document => document.Id, NaturalOrder.Instance) // and so within every commit
            .SelectMany(document => stamped.HistoryOf(document).Revisions.Select(revision => new DocumentChange(document, revision)))
            .GroupBy(change => change.Revision.Commit, StringComparer.Ordinal)
            .Select(changes => new CommitChanges(changes.Key, [.. changes]))
            .Order(Comparer<CommitChanges>.Create(NewestFirst)),
    ];

    private static int NewestFirst(CommitChanges a, CommitChanges b) => b.Moment.CompareTo(a.Moment) is not 0 and var order ? order : string.CompareOrdinal(a.Commit, b.Commit);
}

using System.Collections.Immutable;
using Clausebook.History.Git;

namespace Clausebook.History;

/// <summary>A change of one file in one commit, before anything is known about its text.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Path">The file's path at that commit, from the ISMS root (or from the repository's top for a place outside it).</param>
/// <param name="Kind">What happened; null for a deletion.</param>
/// <param name="Blob">The bytes it left; none for a deletion.</param>
/// <param name="Before">The bytes in each parent that had the document.</param>
internal sealed record PathRevision(HistoryCommit Commit, string Path, RevisionKind? Kind, GitObjectId Blob, ImmutableArray<GitObjectId> Before);

using System.Collections.Immutable;
using Clausebook.History.Git;

namespace Clausebook.History.Walk;

/// <summary>A file that a commit made different from what every parent has.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Path">The path's number.</param>
/// <param name="Document">The document's number among the lineages.</param>
/// <param name="Kind">What happened; null for a deletion.</param>
/// <param name="Blob">The bytes now; none for a deletion.</param>
/// <param name="Before">The bytes in each parent that had the document.</param>
internal sealed record WalkedChange(CommitNode Commit, int Path, int Document, RevisionKind? Kind, GitObjectId Blob, ImmutableArray<GitObjectId> Before);

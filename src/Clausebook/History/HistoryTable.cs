using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.History.Git;

namespace Clausebook.History;

/// <summary>The history of every content file, from one walk; what the texts say is read later, by the stamper.</summary>
internal sealed record HistoryTable
{
    /// <summary>The state of the repository.</summary>
    public required RepositoryState Repository { get; init; }

    /// <summary>The repository's own folder, to read texts from.</summary>
    public required string GitDirectory { get; init; }

    /// <summary>The committed bytes of each file of today.</summary>
    public required IReadOnlyDictionary<string, GitObjectId> Blobs { get; init; }

    /// <summary>The revisions of each file of today, newest first, under its present path.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<PathRevision>> Revisions { get; init; }

    /// <summary>For each file of today, what commits of the published branch with an <c>Approved-by:</c> trailer made of it, newest first.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<PathRevision>> Approved { get; init; }

    /// <summary>What is wrong with the files that say something about the history.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Every change of every content file that ever was, deletions included, newest first: exactly what <c>git log -c</c> tells.</summary>
    public required ImmutableArray<PathRevision> Changes { get; init; }
}

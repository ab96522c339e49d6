using System.Collections.Immutable;

namespace Clausebook.History;

/// <summary>What of the repository a handbook states about itself.</summary>
/// <param name="Commit">The full id of the commit it was built from.</param>
/// <param name="CommitDate">That commit's committer date, in UTC.</param>
/// <param name="Branch">The branch checked out, or null when detached.</param>
/// <param name="UncommittedPaths">Content files that differ from that commit, in ordinal order.</param>
public sealed record RepositoryState(string Commit, DateTimeOffset CommitDate, string? Branch, ImmutableArray<string> UncommittedPaths)
{
    /// <summary>The past that is shown, or null for the state in force.</summary>
    public PastState? Past { get; init; }
}

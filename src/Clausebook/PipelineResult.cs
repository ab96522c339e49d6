using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Publishing;

namespace Clausebook;

/// <summary>What a run found and, if it published, what it published.</summary>
/// <param name="Tree">The files it was read from, for showing the lines that findings point at; those of a commit are closed by disposing of it.</param>
/// <param name="Counts">What the report counts.</param>
/// <param name="Commit">The commit it was read from, or null when the history cannot be used.</param>
/// <param name="Findings">All findings with the severities in force, by place.</param>
/// <param name="Fails">True when a finding reaches the threshold: any error, and under --strict any warning.</param>
/// <param name="Published">The published handbook, or null when nothing was published.</param>
public sealed record PipelineResult(
    Content.ContentTree Tree,
    ContentCounts Counts,
    string? Commit,
    IReadOnlyList<Finding> Findings,
    bool Fails,
    PublishedHandbook? Published = null)
{
    /// <summary>The management system that was looked at; null when nothing had changed since a run whose outcome is known, so that nothing was loaded.</summary>
    public ManagementSystem? System { get; init; }

    /// <summary>The past that was looked at, or null for the state in force.</summary>
    public History.PastState? Past { get; init; }

    /// <summary>True when the repository's history cannot be used: exit code 3.</summary>
    public bool HistoryMissing => Commit is null;
}

using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Publishing;

namespace Clausebook;

/// <summary>What a run found and, if it published, what it published.</summary>
/// <param name="System">The management system that was looked at.</param>
/// <param name="Tree">The files it was read from, for showing the lines that findings point at.</param>
/// <param name="FileCount">How many files were read.</param>
/// <param name="Commit">The commit it was read from, or null when the history cannot be used.</param>
/// <param name="Findings">All findings with the severities in force, by place.</param>
/// <param name="Fails">True when a finding reaches the threshold: any error, and under --strict any warning.</param>
/// <param name="HistoryMissing">True when the repository's history cannot be used: exit code 3.</param>
/// <param name="Published">The published handbook, or null when nothing was published.</param>
public sealed record PipelineResult(
    ManagementSystem System,
    Content.ContentTree Tree,
    int FileCount,
    string? Commit,
    IReadOnlyList<Finding> Findings,
    bool Fails,
    bool HistoryMissing,
    PublishedHandbook? Published = null);

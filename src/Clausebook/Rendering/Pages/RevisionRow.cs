using Clausebook.History;

namespace Clausebook.Rendering.Pages;

/// <summary>A line of a revision table.</summary>
/// <param name="Day">When the change came into force.</param>
/// <param name="Version">The version with it, or null.</param>
/// <param name="Kind">What it did.</param>
/// <param name="Subject">What its author called it.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Merge">The merge that brought it in, or null.</param>
/// <param name="Approval">The approval that it carries, or null.</param>
/// <param name="Commit">The commit, shortened.</param>
/// <param name="FullCommit">The commit, in full.</param>
/// <param name="Signature">The commit's signature and what is known of it, or null.</param>
public sealed record RevisionRow(Day Day, string? Version, string Kind, string Subject, string Authors, string? Merge, string? Approval, string Commit, string FullCommit, string? Signature)
{
    internal static RevisionRow Of(Revision revision, string? change) => new(
        Day.Of(revision.InForceSince), revision.Version, Wording.Of(revision.Kind), revision.Subject, Wording.Names(revision.Authors),
        revision.Merge is { } merge ? MergeText(merge) : null,
        revision.Approval is { } approval ? $"Approved {new Day(approval.On).Text}{(approval.Name is { } name ? " by " + name : "")}{(change is null ? "" : ", " + change)}" : null,
        Wording.ShortCommit(revision.Commit), revision.Commit, revision.Signature is { } signature ? Wording.Of(signature) : null);

    private static string MergeText(MergeReference merge) =>
        merge.Number is { } number ? FormattableString.Invariant($"#{number}") : Wording.ShortCommit(merge.Commit);
}

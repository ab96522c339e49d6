using System.Globalization;
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
    /// <summary>The text of the version that was approved with it, or null.</summary>
    public PageLink? Text { get; init; }

    /// <summary>What changed since the version before, or null.</summary>
    public PageLink? Redline { get; init; }

    internal static RevisionRow Of(Place place, Revision revision, DocumentVersions? versions, string? change)
    {
        var row = Of(revision, change);
        if (versions?.Of(revision) is not { } entry) return row;
        return row with
        {
            Text = new(entry.Version.Label, place.To(entry.Page), $"The text of version {entry.Version.Label}"),
            Redline = entry.Redline is { } redline && versions.Before(entry) is { } before ? new($"Changes since {before.Version.Label}", place.To(redline)) : null,
        };
    }

    internal static RevisionRow Of(Revision revision, string? change = null) => new(
        Day.Of(revision.InForceSince), revision.Version, Wording.Of(revision.Kind), revision.Subject, Wording.Names(revision.Authors),
        revision.Merge is { } merge ? MergeText(merge, revision.Subject) : null,
        revision.Approval is { } approval ? $"Approved {new Day(approval.On).Text}{(approval.Name is { } name ? " by " + name : "")}{(change is null ? "" : ", " + change)}" : null,
        Wording.ShortCommit(revision.Commit), revision.Commit, revision.Signature is { } signature ? Wording.Of(signature) : null);

    /// <summary>Number and title of the request. What a squashed branch is called stands in its subject already.</summary>
    private static string MergeText(MergeReference merge, string subject) => merge switch
    {
        { Number: { } number, Title: { } title } when !subject.Contains(title, StringComparison.Ordinal) => string.Create(CultureInfo.InvariantCulture, $"#{number} {title}"),
        { Number: { } number } => string.Create(CultureInfo.InvariantCulture, $"#{number}"),
        _ => Wording.ShortCommit(merge.Commit),
    };
}

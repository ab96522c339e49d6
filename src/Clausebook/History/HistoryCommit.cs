using System.Collections.Immutable;
using Clausebook.History.Signatures;

namespace Clausebook.History;

/// <summary>A commit with a revision in it, as documents refer to it.</summary>
internal sealed record HistoryCommit
{
    public required string Id { get; init; }

    /// <summary>When the change was written, in UTC.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>When the commit was made, in UTC.</summary>
    public required DateTimeOffset CommitterDate { get; init; }

    /// <summary>Author first, then co-authors; mailmap applied.</summary>
    public required ImmutableArray<Person> Authors { get; init; }

    public required string Subject { get; init; }

    /// <summary>Who approved, by its <c>Approved-by:</c> trailers; proof only on the published branch.</summary>
    public required ImmutableArray<Person> ApprovedBy { get; init; }

    /// <summary>True when it carries <c>Change: material</c>.</summary>
    public required bool IsMaterial { get; init; }

    /// <summary>True when it is on the list of revisions to ignore.</summary>
    public required bool IsIgnored { get; init; }

    /// <summary>True when it carries <c>Change: editorial</c>.</summary>
    public bool IsEditorial { get; init; }

    /// <summary>What its <c>Change:</c> says when that is neither of the two; else null.</summary>
    public string? UnknownChange { get; init; }

    /// <summary>Its signature, not verified; null when it has none.</summary>
    public CommitSignature? Signature { get; init; }

    /// <summary>The merge, or the squashed pull request, that this commit is; or null.</summary>
    public MergeReference? Merge { get; init; }

    /// <summary>The commit of the published branch that brought it in; null when it is one itself.</summary>
    public HistoryCommit? BroughtInBy { get; init; }

    /// <summary>The commit of the published branch that stands for this one.</summary>
    public HistoryCommit Published => BroughtInBy ?? this;
}

using System.Collections.Immutable;
using Clausebook.History.Signatures;

namespace Clausebook.History.Git;

/// <summary>What a commit object says, with people as written (no mailmap yet).</summary>
internal sealed record CommitText
{
    public required GitObjectId Id { get; init; }

    public required GitObjectId Tree { get; init; }

    public required ImmutableArray<GitObjectId> Parents { get; init; }

    public required Person Author { get; init; }

    /// <summary>When the change was written, in UTC.</summary>
    public required DateTimeOffset AuthorDate { get; init; }

    /// <summary>When the commit was made, in UTC.</summary>
    public required DateTimeOffset CommitterDate { get; init; }

    /// <summary>The first line of the message.</summary>
    public required string Subject { get; init; }

    /// <summary>The trailers that mean something here.</summary>
    public required CommitTrailers Trailers { get; init; }

    /// <summary>The pull or merge request that it carries, when the message names one.</summary>
    public MergeRequest? Request { get; init; }

    /// <summary>How it is signed, whether rightly or not; null when it is not.</summary>
    public SignatureKind? Signature { get; init; }

    public bool IsMerge => Parents.Length > 1;
}

using System.Collections.Immutable;
using Clausebook.History.Signatures;

namespace Clausebook.History;

/// <summary>A change of one document that reached the published branch: a commit whose text differs from that of every parent.</summary>
public sealed record Revision
{
    /// <summary>The full commit id.</summary>
    public required string Commit { get; init; }

    /// <summary>The document's path at that commit.</summary>
    public required string Path { get; init; }

    /// <summary>When the change was written (git's author date), in UTC.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>When it reached the published branch: the committer date of the first-parent commit that brought it in, in UTC.</summary>
    public required DateTimeOffset InForceSince { get; init; }

    /// <summary>Author first, then co-authors from trailers; mailmap applied.</summary>
    public required ImmutableArray<Person> Authors { get; init; }

    /// <summary>The first line of the commit message.</summary>
    public required string Subject { get; init; }

    /// <summary>What it did.</summary>
    public required RevisionKind Kind { get; init; }

    /// <summary>True when it left another document than before; false for reviews, moves and reformats.</summary>
    public bool IsChange => Kind is RevisionKind.Created or RevisionKind.Changed or RevisionKind.Merged;

    /// <summary>The merge or squashed pull request that brought it in, or null when it was made on the published branch itself.</summary>
    public MergeReference? Merge { get; init; }

    /// <summary>The commit's signature, or null; verified only when that was asked for, and when it carries an approval.</summary>
    public CommitSignature? Signature { get; init; }

    /// <summary>The version in force with this revision, for example <c>1.2</c> or <c>1.2+draft</c>; null where versions do not apply (control records, other records).</summary>
    public string? Version { get; init; }

    /// <summary>The approval that this revision carries, or null.</summary>
    public Approval? Approval { get; init; }
}

using System.Collections.Immutable;

namespace Clausebook.History;

/// <summary>Everything that git tells about one document, control record or record.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Path">Its path now.</param>
/// <param name="Revisions">Newest first; empty for a file that was never committed.</param>
public sealed record DocumentHistory(string Id, string Path, ImmutableArray<Revision> Revisions)
{
    /// <summary>The version in force now (see <see cref="Revision.Version"/>); for a policy that was never approved <c>0.N+draft</c>; null where versions do not apply.</summary>
    public string? Version { get; init; }

    /// <summary>Its approved versions, newest first; empty for what is never approved.</summary>
    internal ImmutableArray<DocumentVersion> Versions { get; init; } = [];

    /// <summary>The newest proved approval, or null. It covers the present text only when <see cref="IsApprovedText"/> is true.</summary>
    public Approval? Approval { get; init; }

    /// <summary>The version that it made, or null.</summary>
    internal DocumentVersion? ApprovedVersion => Versions.FirstOrDefault(v => v.Approval == Approval);

    /// <summary>True when the present text (body) is exactly what <see cref="Approval"/> approved.</summary>
    public bool IsApprovedText { get; init; }

    /// <summary>SHA-256 of the present text (body, line ends as LF), in lowercase hexadecimal; null where nothing is ever approved.</summary>
    public string? TextHash { get; init; }

    /// <summary>For a document that claims an approval which does not cover its text: where the text first differs; else null.</summary>
    public TextDrift? Drift { get; init; }

    /// <summary>A trailer of the newest version, or of a text above it, that could not be understood; else null.</summary>
    internal UnknownChange? UnknownChange { get; init; }

    /// <summary>The day on which the committed document became retired; null for any other document.</summary>
    public DateOnly? RetiredOn { get; init; }

    /// <summary>True when the file in the working tree differs from the last commit.</summary>
    public bool IsUncommitted { get; init; }

    /// <summary>
    /// Since when the present text is in force, in UTC: the day on which its approval reached the published branch, or the text itself where
    /// versions do not apply; reviews, moves and reformats change nothing. Null for a text that nobody approved, or that was never committed.
    /// </summary>
    public DateTimeOffset? InForceSince => IsUncommitted ? null
        : Version is null ? Revisions.FirstOrDefault(r => r.IsChange)?.InForceSince
        : IsApprovedText && Versions is [var newest, ..] ? newest.Revision.InForceSince : null;

    /// <summary>The newest revision that is more than a reformat, or null for a file that was never committed.</summary>
    public Revision? Latest => Revisions.FirstOrDefault(r => r.Kind != RevisionKind.Reformatted);
}

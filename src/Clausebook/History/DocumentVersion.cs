using Clausebook.History.Git;

namespace Clausebook.History;

/// <summary>A version of a document: one text that somebody approved, and what the page says of it for ever.</summary>
/// <param name="Label">The version, for example <c>1.2</c>: declared, or counted from the approvals.</param>
/// <param name="Revision">The revision that carries the approval.</param>
/// <param name="Blob">The file as it was approved, front matter included.</param>
/// <param name="IsMaterial">True when a commit since the version before said <c>Change: material</c>; the first version is always material.</param>
internal sealed record DocumentVersion(string Label, Revision Revision, GitObjectId Blob, bool IsMaterial)
{
    /// <summary>True when a commit since the version before said <c>Change: editorial</c> and none that it was material.</summary>
    public bool IsEditorial { get; init; }

    /// <summary>When its text was first committed, in UTC; null for the text with which the document appeared, since that may have been written elsewhere before.</summary>
    public DateTimeOffset? WrittenOn { get; init; }

    /// <summary>The day from which it binds or bound: that of its publication, or a later one that it states itself.</summary>
    public DateOnly ValidFrom => DateOnly.FromDateTime(Revision.InForceSince.UtcDateTime) is var published && StatedFrom > published ? StatedFrom.Value : published;

    /// <summary>The day that its front matter states for that, or null.</summary>
    public DateOnly? StatedFrom { get; init; }

    /// <summary>Who approved it, when, and what proves it.</summary>
    public Approval Approval => Revision.Approval!;
}

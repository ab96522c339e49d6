using Clausebook.History.Git;

namespace Clausebook.History;

/// <summary>A version of a document: one text that somebody approved, and what the page says of it for ever.</summary>
/// <param name="Label">The version, for example <c>1.2</c>: declared, or counted from the approvals.</param>
/// <param name="Revision">The revision that carries the approval.</param>
/// <param name="Blob">The file as it was approved, front matter included.</param>
/// <param name="IsMaterial">True when a commit since the version before said <c>Change: material</c>; the first version is always material.</param>
internal sealed record DocumentVersion(string Label, Revision Revision, GitObjectId Blob, bool IsMaterial)
{
    /// <summary>Who approved it, when, and what proves it.</summary>
    public Approval Approval => Revision.Approval!;
}

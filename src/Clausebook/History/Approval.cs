using Clausebook.History.Signatures;

namespace Clausebook.History;

/// <summary>An approval that a person gave to exactly one text.</summary>
/// <param name="Role">The approver's role id, when front matter names it.</param>
/// <param name="Name">The person: from the trailer, or who held the role that day; null when nobody is known.</param>
/// <param name="On">The day of the approval.</param>
/// <param name="Proof">What proves it.</param>
/// <param name="Commit">The commit that carries the proof.</param>
/// <param name="BodyHash">SHA-256 of the approved body (without front matter, line ends as LF), in lowercase hexadecimal.</param>
public sealed record Approval(string? Role, string? Name, DateOnly On, ApprovalProof Proof, string Commit, string BodyHash)
{
    /// <summary>The signature on that commit, or on a tag on it where signatures are verified; null when there is none.</summary>
    public CommitSignature? Signature { get; init; }
}

using Clausebook.History;

namespace Clausebook.Rendering.Pages;

/// <summary>Who approved which text, when, and what proves it.</summary>
/// <param name="On">The day.</param>
/// <param name="Name">The person, or null.</param>
/// <param name="Role">The role, or null.</param>
/// <param name="IsTrailer">True when an <c>Approved-by:</c> line of a commit proves it; false when front matter does.</param>
/// <param name="Commit">The commit that carries the proof, shortened.</param>
/// <param name="FullCommit">That commit, in full.</param>
/// <param name="TextHash">SHA-256 of the approved text.</param>
/// <param name="CoversText">True when the text shown is the approved one.</param>
public sealed record ApprovalView(Day On, string? Name, PageLink? Role, bool IsTrailer, string Commit, string FullCommit, string TextHash, bool CoversText)
{
    /// <summary>The first digits of the hash.</summary>
    public string ShortHash => TextHash.Length > 12 ? TextHash[..12] : TextHash;

    internal static ApprovalView? Of(Place place, DocumentHistory history) => history.Approval is { } approval ? Of(place, approval, history.IsApprovedText) : null;

    internal static ApprovalView Of(Place place, Approval approval, bool coversText) => new(
        new Day(approval.On), approval.Name, place.Role(approval.Role), approval.Proof == ApprovalProof.Trailer,
        Wording.ShortCommit(approval.Commit), approval.Commit, approval.BodyHash, coversText);
}

using Clausebook.History;
using Clausebook.History.Signatures;

namespace Clausebook.Rendering.Pages;

/// <summary>Who approved which text, when, and what proves it.</summary>
/// <param name="On">The day.</param>
/// <param name="Name">The person, or null.</param>
/// <param name="Role">The role, or null.</param>
/// <param name="Version">The version that it made, or null.</param>
/// <param name="Change">What that version's commits said about the change, or null: "material change".</param>
/// <param name="Proof">What proves it, in words that a commit follows.</param>
/// <param name="Commit">The commit that carries the proof, shortened.</param>
/// <param name="FullCommit">That commit, in full.</param>
/// <param name="Signature">The signature on that commit and what is known of it, or null.</param>
/// <param name="TextHash">SHA-256 of the approved text.</param>
/// <param name="CoversText">True when the text shown is the approved one.</param>
public sealed record ApprovalView(Day On, string? Name, PageLink? Role, string? Version, string? Change, string Proof, string Commit, string FullCommit, Badge? Signature, string TextHash, bool CoversText)
{
    /// <summary>The first digits of the hash.</summary>
    public string ShortHash => TextHash.Length > 12 ? TextHash[..12] : TextHash;

    internal static ApprovalView? Of(Place place, DocumentHistory history) => history.Approval is not { } approval ? null
        : Of(place, approval, history.IsApprovedText) with
        {
            Version = history.ApprovedVersion?.Label,
            Change = history.ApprovedVersion is { } version ? Wording.Change(version, isFirst: version == history.Versions[^1]) : null,
        };

    internal static ApprovalView Of(Place place, Approval approval, bool coversText) => new(
        new Day(approval.On), approval.Name, place.Role(approval.Role), null, null,
        Wording.Of(approval.Proof), Wording.ShortCommit(approval.Commit), approval.Commit, SignatureOf(approval), approval.BodyHash, coversText);

    private static Badge? SignatureOf(Approval approval) => approval.Signature is not { } signature ? null : new(
        Wording.Of(signature), signature.State switch { SignatureState.Good => Tone.Good, SignatureState.Bad => Tone.Bad, _ => Tone.Plain });
}

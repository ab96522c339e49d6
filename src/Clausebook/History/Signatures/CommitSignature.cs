namespace Clausebook.History.Signatures;

/// <summary>A signature on a commit, or on a tag of it.</summary>
/// <param name="Kind">How it was made.</param>
/// <param name="State">What is known of it.</param>
/// <param name="Signer">Whose key made it, as the list of allowed signers or the key says; null when that is not known.</param>
public sealed record CommitSignature(SignatureKind Kind, SignatureState State = SignatureState.NotVerified, string? Signer = null)
{
    /// <summary>True when a tag on the commit carries it, and not the commit.</summary>
    public bool IsOfTag { get; init; }
}

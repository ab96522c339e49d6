namespace Clausebook.History.Signatures;

/// <summary>What is known of a signature.</summary>
public enum SignatureState
{
    /// <summary>It is there, and nobody has looked whether it is right: anybody can write one.</summary>
    NotVerified,

    /// <summary>It is right, and made with a key that is known here.</summary>
    Good,

    /// <summary>It does not belong to this commit: one of the two was changed.</summary>
    Bad,

    /// <summary>Nothing says here whose key made it.</summary>
    UnknownKey,

    /// <summary>It is right, but its key has expired or was revoked.</summary>
    InvalidKey,
}

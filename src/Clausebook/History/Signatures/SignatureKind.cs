namespace Clausebook.History.Signatures;

/// <summary>How a commit or tag is signed.</summary>
public enum SignatureKind
{
    /// <summary>With an OpenPGP key.</summary>
    OpenPgp,

    /// <summary>With an SSH key.</summary>
    Ssh,

    /// <summary>With an X.509 certificate.</summary>
    X509,
}

namespace Clausebook.History.Signatures;

/// <summary>Tells how something is signed by the line with which a signature begins.</summary>
internal static class SignatureArmor
{
    /// <summary>The kind of signature that a line begins; null for any other line.</summary>
    public static SignatureKind? KindOf(ReadOnlySpan<byte> line) =>
        line.StartsWith("-----BEGIN SSH SIGNATURE-----"u8) ? SignatureKind.Ssh
        : line.StartsWith("-----BEGIN PGP "u8) ? SignatureKind.OpenPgp
        : line.StartsWith("-----BEGIN SIGNED MESSAGE-----"u8) ? SignatureKind.X509
        : null;

    /// <summary>How a tag is signed: its signature stands at the end of its message. Null for one that is not.</summary>
    public static SignatureKind? OfTag(ReadOnlySpan<byte> tag)
    {
        var start = tag.LastIndexOf("\n-----BEGIN "u8);
        return start < 0 ? null : KindOf(tag[(start + 1)..]);
    }
}

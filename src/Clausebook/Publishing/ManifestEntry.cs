using System.Security.Cryptography;

namespace Clausebook.Publishing;

/// <summary>What the manifest states about one file.</summary>
/// <param name="Path">Path within the handbook.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Sha256">SHA-256 in lowercase hexadecimal.</param>
internal sealed record ManifestEntry(string Path, long Size, string Sha256)
{
    public static ManifestEntry Of(string path, ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return new(path, content.Length, Convert.ToHexStringLower(hash));
    }
}

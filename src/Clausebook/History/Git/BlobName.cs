using System.Globalization;
using System.Security.Cryptography;
using System.Text.Unicode;

namespace Clausebook.History.Git;

/// <summary>The id that git gives, or would give, to the bytes of a file.</summary>
/// <param name="AsIs">For the bytes as they are.</param>
/// <param name="AsText">For a text with CRLF as it would be committed on a machine that checks text out so; none for any other file.</param>
internal sealed record BlobName(GitObjectId AsIs, GitObjectId AsText)
{
    /// <summary>The id of a file's bytes.</summary>
    public static BlobName Of(ReadOnlySpan<byte> file) =>
        new(Hash(file), file.Contains((byte)'\r') && !file.Contains((byte)0) ? Hash(LineEnds.ToLf(file)) : default);

    /// <summary>True when the file is what was committed.</summary>
    public bool Matches(GitObjectId committed) => AsIs.Equals(committed) || (!AsText.IsNone && AsText.Equals(committed));

    private static GitObjectId Hash(ReadOnlySpan<byte> content)
    {
#pragma warning disable CA5350 // git's object names are SHA-1; nothing here relies on it being hard to forge
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
#pragma warning restore CA5350
        Span<byte> header = stackalloc byte[32];
        Utf8.TryWrite(header, CultureInfo.InvariantCulture, $"blob {content.Length}\0", out var written);
        hash.AppendData(header[..written]);
        hash.AppendData(content);
        Span<byte> digest = stackalloc byte[GitObjectId.Size];
        hash.GetHashAndReset(digest);
        return GitObjectId.FromBytes(digest);
    }
}

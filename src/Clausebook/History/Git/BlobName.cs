using System.Buffers;
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
        Span<byte> header = stackalloc byte[32];
        Utf8.TryWrite(header, CultureInfo.InvariantCulture, $"blob {content.Length}\0", out var written);
        // In one piece: a hash that is fed piece by piece costs more than the hashing of a document.
        var whole = ArrayPool<byte>.Shared.Rent(written + content.Length);
        header[..written].CopyTo(whole);
        content.CopyTo(whole.AsSpan(written));
        Span<byte> digest = stackalloc byte[GitObjectId.Size];
#pragma warning disable CA5350 // git's object names are SHA-1; nothing here relies on it being hard to forge
        SHA1.HashData(whole.AsSpan(0, written + content.Length), digest);
#pragma warning restore CA5350
        ArrayPool<byte>.Shared.Return(whole);
        return GitObjectId.FromBytes(digest);
    }
}

using System.Security.Cryptography;
using Clausebook.History.Git;

namespace Clausebook.History.Stamping;

/// <summary>
/// Reads the texts of revisions, one document after the other. Most revisions have the front matter of their neighbour, which is then not read
/// again. One reader serves one thread.
/// </summary>
internal sealed class TextFactsReader(GitObjectDatabase objects, TextFactsStore known)
{
    private readonly FrontMatterFactsReader fields = new();
    private byte[] lastFrontMatter = [];
    private FrontMatterFacts? last;

    /// <summary>What a committed text says.</summary>
    public TextFacts Read(GitObjectId blob)
    {
        if (known.Find(blob) is { } facts) return facts;
        using var found = objects.Read(blob);
        return known.Add(blob, Read(found.Data));
    }

    /// <summary>What a text says.</summary>
    public TextFacts Read(ReadOnlySpan<byte> file)
    {
        var (frontMatter, body) = FrontMatterText.Split(file, out _);
        if (last is null || !file[frontMatter].SequenceEqual(lastFrontMatter))
        {
            lastFrontMatter = file[frontMatter].ToArray();
            last = fields.Read(lastFrontMatter);
        }
        return new(last, Hash(file[body]));
    }

    /// <summary>The bytes of a committed text.</summary>
    public byte[] Bytes(GitObjectId blob) => objects.ReadBytes(blob, GitObjectType.Blob);

    private static string Hash(ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body.Contains((byte)'\r') ? LineEnds.ToLf(body) : body, hash);
        return Convert.ToHexStringLower(hash);
    }
}

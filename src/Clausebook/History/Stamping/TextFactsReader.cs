using System.Collections.Concurrent;
using System.Security.Cryptography;
using Clausebook.History.Git;
using Clausebook.History.Packs;

namespace Clausebook.History.Stamping;

/// <summary>
/// Reads the texts of one document's revisions. Most revisions have the front matter of their neighbour, which is then not read again.
/// Nor is a text that an earlier run read.
/// </summary>
internal sealed class TextFactsReader(GitObjectDatabase objects, string path, Pack<TextFacts> kept, ConcurrentDictionary<GitObjectId, TextFacts> learned)
{
    private readonly Dictionary<GitObjectId, TextFacts> known = [];
    private byte[] lastFrontMatter = [];
    private FrontMatterFacts? last;

    /// <summary>What a committed text says.</summary>
    public TextFacts Read(GitObjectId blob)
    {
        if (known.TryGetValue(blob, out var facts)) return facts;
        if (kept.Find(blob) is { } before) return known[blob] = before;
        using var found = objects.Read(blob);
        return known[blob] = learned[blob] = Read(found.Data);
    }

    /// <summary>What a text says.</summary>
    public TextFacts Read(ReadOnlySpan<byte> file)
    {
        var (frontMatter, body) = FrontMatterText.Split(file, out _);
        if (last is null || !file[frontMatter].SequenceEqual(lastFrontMatter))
        {
            lastFrontMatter = file[frontMatter].ToArray();
            last = FrontMatterFacts.Read(path, lastFrontMatter);
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

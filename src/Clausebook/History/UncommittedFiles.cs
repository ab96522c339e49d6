using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Clausebook.Content;
using Clausebook.History.Git;

namespace Clausebook.History;

/// <summary>Finds the content files on disk that differ from the commit checked out: changed, new, or gone.</summary>
internal static class UncommittedFiles
{
    /// <summary>Their paths in ordinal order.</summary>
    /// <param name="root">The ISMS root.</param>
    /// <param name="contentFolders">Folders and files from the ISMS root.</param>
    /// <param name="committed">The committed blobs by path.</param>
    public static ImmutableArray<string> Find(string root, IReadOnlyList<string> contentFolders, FrozenDictionary<string, GitObjectId> committed)
    {
        WorkingTree tree = new(root);
        List<ContentEntry> entries = [.. contentFolders.SelectMany(f => tree.Find(f) is { } file ? [file] : tree.List(f)).Where(e => e.Kind == ContentEntryKind.File).DistinctBy(e => e.Path)];
        ConcurrentBag<string> different = [];
        Parallel.ForEach(entries, entry =>
        {
            if (!committed.TryGetValue(entry.Path, out var blob) || !IsSame(tree.Read(entry), blob)) different.Add(entry.Path);
        });
        var present = entries.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        return [.. different.Concat(committed.Keys.Where(path => !present.Contains(path))).Order(StringComparer.Ordinal)];
    }

    /// <summary>Compares by git's own hash; on a machine that checks text out with CRLF, as it would be committed.</summary>
    private static bool IsSame(byte[] file, GitObjectId blob) =>
        Hash(file).Equals(blob) || (file.AsSpan().Contains((byte)'\r') && !file.AsSpan().Contains((byte)0) && Hash(LineEnds.ToLf(file)).Equals(blob));

    private static GitObjectId Hash(ReadOnlySpan<byte> content)
    {
#pragma warning disable CA5350 // git's object names are SHA-1; nothing here relies on it being hard to forge
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
#pragma warning restore CA5350
        Span<byte> header = stackalloc byte[32];
        System.Text.Unicode.Utf8.TryWrite(header, System.Globalization.CultureInfo.InvariantCulture, $"blob {content.Length}\0", out var written);
        hash.AppendData(header[..written]);
        hash.AppendData(content);
        Span<byte> digest = stackalloc byte[GitObjectId.Size];
        hash.GetHashAndReset(digest);
        return GitObjectId.FromBytes(digest);
    }
}

using System.Buffers.Binary;
using System.Collections.Concurrent;
using Clausebook.Caching;

namespace Clausebook.Loading.Parsed;

/// <summary>
/// The files of one repository as the last run parsed them, in one piece of the user's cache: ten thousand small ones would take longer to
/// open than to parse. A file is found by its bytes, never by its date. Only files without findings are kept; the others are read again.
/// </summary>
internal sealed class ParsedFiles
{
    private const string Kind = "documents";
    private const int LargeEnough = 32 * 1024 * 1024;
    private const int HeadSize = ParsedName.Size + sizeof(int);
    private readonly CacheFolder cache;
    private readonly string key;
    private readonly Dictionary<ParsedName, ReadOnlyMemory<byte>> former = [];
    private readonly ConcurrentDictionary<ParsedName, ReadOnlyMemory<byte>> present = [];
    private int parsed;

    private ParsedFiles(CacheFolder cache, string key) => (this.cache, this.key) = (cache, key);

    /// <summary>Keeps nothing.</summary>
    public static ParsedFiles None { get; } = new(CacheFolder.None, "");

    /// <summary>Opens what was kept of a repository.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="root">The repository's folder.</param>
    /// <param name="settings">What documents depend on beside their bytes: the team's own record types and the values of variables.</param>
    public static ParsedFiles Open(CacheFolder cache, string root, string settings)
    {
        if (cache == CacheFolder.None) return None;
        // Another build of the product may parse otherwise, other record types check otherwise, and other values read otherwise.
        ParsedFiles files = new(cache, $"{typeof(ParsedFiles).Module.ModuleVersionId}\0{root}\0{settings}");
        files.Index(cache.Read(Kind, files.key));
        return files;
    }

    /// <summary>The documents of a file: those that were kept, or those that <paramref name="parse"/> gives.</summary>
    /// <typeparam name="T">What the documents are read as.</typeparam>
    /// <param name="folder">The kind of folder it is in.</param>
    /// <param name="path">Its path.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="decode">Reads documents that were kept.</param>
    /// <param name="parse">Parses the file; gives what to keep of it, or null.</param>
    public T Get<T>(string folder, string path, byte[] content, Func<ReadOnlyMemory<byte>, T> decode, Func<(T Documents, Func<byte[]>? Encode)> parse)
    {
        if (this == None) return parse().Documents;
        var name = ParsedName.Of(folder, path, content);
        if (former.TryGetValue(name, out var kept))
        {
            present[name] = kept;
            return decode(kept);
        }
        var (documents, encode) = parse();
        if (encode is null) return documents;
        present[name] = encode();
        Interlocked.Increment(ref parsed);
        return documents;
    }

    /// <summary>Keeps the files of this run, unless nearly all of them are kept already: writing all anew for a few takes longer than parsing these.</summary>
    public void Save()
    {
        if (parsed == 0 || parsed < former.Count / 100) return;
        var size = present.Values.Sum(v => HeadSize + v.Length);
        var bytes = new byte[size];
        var rest = bytes.AsSpan();
        foreach (var (name, kept) in present)
        {
            name.Write(rest);
            BinaryPrimitives.WriteInt32LittleEndian(rest[ParsedName.Size..], kept.Length);
            kept.Span.CopyTo(rest[HeadSize..]);
            rest = rest[(HeadSize + kept.Length)..];
        }
        cache.Write(Kind, key, bytes);
        present.Clear();
        rest = bytes = [];
        // All documents were in memory twice for a moment. The pages are still to come, and should not come on top of that.
        if (size > LargeEnough) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }

    private void Index(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var end = HeadSize + BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[ParsedName.Size..]);
            former[ParsedName.Read(bytes.Span)] = bytes[HeadSize..end];
            bytes = bytes[end..];
        }
    }
}

using System.Text;
using Clausebook.Caching;
using Clausebook.Publishing;

namespace Clausebook.Verification;

/// <summary>
/// What earlier checks read off the pages of a handbook. A page whose bytes have the same SHA-256 is not parsed again; every rule is still held
/// against every page, because whether a link arrives depends on the other pages. One entry of the cache for a handbook.
/// </summary>
internal sealed class KnownPages
{
    private const string Kind = "pages";

    private readonly CacheFolder cache;
    private readonly string key;
    private readonly Dictionary<string, (string Sha256, ReadOnlyMemory<byte> Facts)> pages = new(StringComparer.Ordinal);

    private KnownPages(CacheFolder cache, string folder)
    {
        this.cache = cache;
        StringBuilder text = new("facts/1\0");
        text.Append(folder).Append('\0');
        ToolIdentity.Describe(text);
        key = text.ToString();
    }

    /// <summary>What is known of the handbook in a folder.</summary>
    public static KnownPages Of(string folder, CacheFolder cache)
    {
        KnownPages known = new(cache, folder);
        if (cache.Read(Kind, known.key) is { } bytes) known.Fill(bytes);
        return known;
    }

    /// <summary>What the rules need to know of a file, or null when they need nothing; read off its bytes unless they were read before.</summary>
    public KnownPage Read(ManifestEntry entry, byte[] content)
    {
        if (pages.TryGetValue(entry.Path, out var page) && page.Sha256 == entry.Sha256 && FromFacts(entry.Path, page.Facts) is { } known) return known;
        return new(PageReader.Read(entry.Path, content), IsNew: true);
    }

    /// <summary>Keeps what is known now, if that is more or less than before.</summary>
    public void Keep(IReadOnlyList<(ManifestEntry Entry, KnownPage Known)> files)
    {
        var read = files.Where(file => file.Known.Page is not null).ToArray();
        if (cache == CacheFolder.None || (read.Length == pages.Count && read.All(file => !file.Known.IsNew))) return;
        using MemoryStream bytes = new();
        using MemoryStream facts = new();
        using BinaryWriter to = new(bytes);
        using BinaryWriter toFacts = new(facts);
        to.Write(read.Length);
        foreach (var (entry, known) in read)
        {
            facts.SetLength(0);
            PageFacts.Write(toFacts, known.Page!);
            to.Write(entry.Path);
            to.Write(entry.Sha256);
            to.Write((int)facts.Length);
            to.Write(facts.GetBuffer(), 0, (int)facts.Length);
        }
        cache.Write(Kind, key, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private void Fill(byte[] bytes)
    {
        try
        {
            using BinaryReader from = new(new MemoryStream(bytes));
            for (var left = from.ReadInt32(); left > 0; left--)
            {
                var (path, sha256, length) = (from.ReadString(), from.ReadString(), from.ReadInt32());
                pages[path] = (sha256, bytes.AsMemory((int)from.BaseStream.Position, length));
                from.BaseStream.Seek(length, SeekOrigin.Current);
            }
        }
        catch (Exception fault) when (fault is IOException or FormatException or ArgumentException)
        {
            pages.Clear(); // of another shape: everything is read again
        }
    }

    private static KnownPage? FromFacts(string path, ReadOnlyMemory<byte> facts)
    {
        try
        {
            using BinaryReader from = new(new MemoryStream(facts.ToArray()));
            return new(PageFacts.Read(from, path), IsNew: false);
        }
        catch (Exception fault) when (fault is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}

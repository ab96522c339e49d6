using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Clausebook.History.Git;

/// <summary>
/// Reads the objects that lie in files of their own, as new commits do until git packs them. libgit2 never returns from one that was cut short
/// (its inflating waits for input that does not come), which is what a full disk or a power loss leaves behind.
/// </summary>
internal sealed unsafe class LooseObjects
{
    private const int MostExpansion = 1032; // of deflate: a size beyond it is a lie
    private readonly Dictionary<GitObjectId, string> files = [];

    /// <summary>Lists the loose objects of a repository and of those that it borrows from.</summary>
    /// <param name="folder">The repository's <c>objects</c> folder.</param>
    public LooseObjects(string folder)
    {
        var borrowed = Path.Join(folder, "info", "alternates");
        string[] others = File.Exists(borrowed) ? File.ReadAllLines(borrowed) : [];
        foreach (var place in others.Where(o => o.Length > 0 && o[0] != '#').Select(o => Path.GetFullPath(o, folder)).Prepend(folder)) List(place);
    }

    /// <summary>The object, or null when it is not a loose one; dispose it when done.</summary>
    /// <exception cref="GitObjectException">The object is damaged.</exception>
    public GitObject? Find(GitObjectId id)
    {
        if (!files.TryGetValue(id, out var file)) return null;
        try
        {
            using var stream = File.OpenRead(file);
            using ZLibStream inflated = new(stream, CompressionMode.Decompress);
            return Read(inflated, stream.Length) ?? throw new GitObjectException(id, isMissing: false);
        }
        catch (FileNotFoundException)
        {
            return null; // packed since then
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new GitObjectException(id, isMissing: false);
        }
    }

    private void List(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var part in Directory.EnumerateDirectories(folder, "??"))
        {
            foreach (var file in Directory.EnumerateFiles(part))
            {
                if (GitObjectId.TryParse(Encoding.ASCII.GetBytes(Path.GetFileName(part) + Path.GetFileName(file)), out var id)) files.TryAdd(id, file);
            }
        }
    }

    /// <summary>An object is its type, its size, a zero byte and then exactly as many bytes.</summary>
    private static GitObject? Read(ZLibStream inflated, long compressed)
    {
        Span<byte> header = stackalloc byte[32];
        var end = 0;
        while (end < header.Length && inflated.Read(header.Slice(end, 1)) == 1 && header[end] != 0) end++;
        if (end == header.Length || header[..end].IndexOf((byte)' ') is var space && space < 0) return null;
        if (!int.TryParse(header[(space + 1)..end], NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size > compressed * MostExpansion || Type(header[..space]) is not { } type) return null;

        var data = (byte*)NativeMemory.Alloc((nuint)Math.Max(size, 1));
        try
        {
            Span<byte> bytes = new(data, size);
            if (inflated.ReadAtLeast(bytes, size, throwOnEndOfStream: false) != size || inflated.ReadByte() >= 0) return null;
            GitObject found = new(data, size, type);
            data = null; // the object owns it now
            return found;
        }
        finally
        {
            NativeMemory.Free(data);
        }
    }

    private static GitObjectType? Type(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("blob"u8) ? GitObjectType.Blob : name.SequenceEqual("tree"u8) ? GitObjectType.Tree : name.SequenceEqual("commit"u8) ? GitObjectType.Commit : name.SequenceEqual("tag"u8) ? GitObjectType.Tag : null;
}

using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.IO.Enumeration;
using Clausebook.Findings;
using Clausebook.History.Git;

namespace Clausebook.Content;

/// <summary>
/// The files on disk, read as content that may come from a stranger's pull request: links are named but never followed, devices and pipes are
/// never opened, nothing outside the root is reached, and case counts on every system. Each folder is listed once, so that all of a run sees
/// one state.
/// </summary>
internal sealed class WorkingTree : ContentTree
{
    private static readonly EnumerationOptions WholeFolder = new() { AttributesToSkip = 0, IgnoreInaccessible = false };
    private readonly string root;
    private readonly ConcurrentDictionary<string, FrozenDictionary<string, Child>> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, BlobName> names = new(StringComparer.Ordinal);

    /// <summary>Opens the tree below a folder that must exist.</summary>
    public WorkingTree(string root)
    {
        this.root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        if (!Directory.Exists(this.root)) throw new EnvironmentException($"The folder {root} does not exist.", "Name the folder that holds isms.yaml.");
    }

    public override string Description => "working tree";

    public override IReadOnlyList<ContentEntry> List(string folder)
    {
        if (ContentPath.Normalize(folder) is not { } start || !IsFolder(start)) return [];
        List<ContentEntry> entries = [];
        Stack<string> waiting = new([start]);
        while (waiting.TryPop(out var next))
        {
            foreach (var (name, child) in Children(next))
            {
                var path = ContentPath.Combine(next, name);
                if (child.IsFolder) waiting.Push(path);
                else entries.Add(Entry(path, child));
            }
        }
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return entries;
    }

    public override ContentEntry? Find(string path) =>
        ContentPath.Normalize(path) is { Length: > 0 } exact && Lookup(exact) is { IsFolder: false } child ? Entry(exact, child) : null;

    public override byte[] Read(ContentEntry entry)
    {
        if (Find(entry.Path) is not { Kind: ContentEntryKind.File } file) throw new EnvironmentException($"{entry.Path} is not a file that can be read.");
        try
        {
            var bytes = ReadWhole(OnDisk(file.Path), file.Size);
            names[file.Path] = BlobName.Of(bytes);
            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new EnvironmentException($"The file {entry.Path} cannot be read: {exception.Message}", "Check that the file exists and that you may read it.", exception);
        }
    }

    /// <summary>Git's name for the bytes that <see cref="Read"/> gave last; a file that nobody has read yet is read for it.</summary>
    public BlobName BlobOf(ContentEntry entry) => names.TryGetValue(entry.Path, out var name) ? name : NameRead(entry);

    /// <summary>Reads without the lock that .NET's own ways take and give back for each file.</summary>
    private static byte[] ReadWhole(string path, long expected)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var size = RandomAccess.GetLength(file);
        if (size != expected || size == 0) return File.ReadAllBytes(path); // written to since it was listed
        var bytes = new byte[size];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var more) read += more;
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private BlobName NameRead(ContentEntry entry)
    {
        Read(entry);
        return names[entry.Path];
    }

    private bool IsFolder(string path) => path.Length == 0 || Lookup(path) is { IsFolder: true };

    /// <summary>Goes down through the folders' own listings, so that a name in another case is not found and a linked folder ends the way.</summary>
    private Child? Lookup(string path)
    {
        var (folder, name) = ContentPath.Split(path);
        return IsFolder(folder) && Children(folder).TryGetValue(name, out var child) ? child : null;
    }

    private FrozenDictionary<string, Child> Children(string folder) => folders.GetOrAdd(folder, static (path, tree) => tree.ReadFolder(path), this);

    private FrozenDictionary<string, Child> ReadFolder(string folder)
    {
        try
        {
            return new FileSystemEnumerable<KeyValuePair<string, Child>>(OnDisk(folder), Describe, WholeFolder)
            {
                ShouldIncludePredicate = static (ref entry) => !entry.FileName.Equals(".git", StringComparison.OrdinalIgnoreCase),
            }.ToFrozenDictionary(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new EnvironmentException($"The folder {folder} cannot be read: {exception.Message}", "Check that you may read the folder.", exception);
        }
    }

    private static KeyValuePair<string, Child> Describe(ref FileSystemEntry entry)
    {
        var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null;
        var isFolder = entry.IsDirectory && !isLink;
        return new(entry.FileName.ToString(), new(isFolder, isLink, isFolder || isLink ? 0 : entry.Length));
    }

    private ContentEntry Entry(string path, Child child)
    {
        if (child.IsLink) return new(path, 0, ContentEntryKind.SymbolicLink);
        // Devices, pipes and sockets all report no length, so only empty files need the closer look.
        return child.Size > 0 || SpecialFile.IsRegular(OnDisk(path)) ? new(path, child.Size) : new(path, 0, ContentEntryKind.Other);
    }

    private string OnDisk(string path) => path.Length == 0 ? root : Path.Join(root, path);

    private sealed record Child(bool IsFolder, bool IsLink, long Size);
}

using System.Collections.Immutable;
using Clausebook.Content;
using Clausebook.History.Git;

namespace Clausebook.History;

/// <summary>Finds the content files on disk that differ from the commit checked out: changed, new, or gone.</summary>
internal static class UncommittedFiles
{
    /// <summary>Their paths in ordinal order.</summary>
    /// <param name="tree">The files on disk. Those that were read already are not read again.</param>
    /// <param name="contentFolders">Folders and files from the ISMS root.</param>
    /// <param name="committed">The committed blobs by path.</param>
    public static ImmutableArray<string> Find(WorkingTree tree, IReadOnlyList<string> contentFolders, IReadOnlyDictionary<string, GitObjectId> committed)
    {
        List<ContentEntry> entries = [.. contentFolders.SelectMany(f => tree.Find(f) is { } file ? [file] : tree.List(f)).Where(e => e.Kind == ContentEntryKind.File).DistinctBy(e => e.Path)];
        var different = new bool[entries.Count];
        Parallel.For(0, entries.Count, i => different[i] = !committed.TryGetValue(entries[i].Path, out var blob) || !tree.BlobOf(entries[i]).Matches(blob));
        var present = entries.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        return [.. entries.Where((_, i) => different[i]).Select(e => e.Path).Concat(committed.Keys.Where(path => !present.Contains(path))).Order(StringComparer.Ordinal)];
    }
}

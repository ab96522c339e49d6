using System.IO.Enumeration;

namespace Clausebook.Publishing;

/// <summary>
/// Everything below a folder that is not a folder, hidden files too, but for what desktops leave in every folder that somebody looks at.
/// Symbolic links are named, not followed.
/// </summary>
internal static class FolderListing
{
    private static readonly HashSet<string> DesktopFiles = new(StringComparer.OrdinalIgnoreCase) { ".DS_Store", "Thumbs.db", "desktop.ini" };

    /// <summary>The paths below the folder, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<ListedFile> Of(string folder)
    {
        FileSystemEnumerable<ListedFile> entries = new(
            folder,
            (ref entry) => new(Path.GetRelativePath(folder, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/'), IsLink(ref entry)),
            new() { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref entry) => IsLink(ref entry) || (!entry.IsDirectory && !DesktopFiles.Contains(entry.FileName.ToString())),
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
        };
        return [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)];
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;
}

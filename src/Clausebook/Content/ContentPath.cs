namespace Clausebook.Content;

/// <summary>Paths within a content tree: relative, with forward slashes, and never leading out of it.</summary>
internal static class ContentPath
{
    /// <summary>The longest path that is followed: longer than any file system has, short enough that no tree written to do harm exhausts the stack.</summary>
    public const int Longest = 4096;

    /// <summary>The path without empty parts at its ends; empty for the root itself; null for anything that is not plainly inside the tree.</summary>
    public static string? Normalize(string path)
    {
        if (path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal) || path.Contains('\0', StringComparison.Ordinal)) return null;
        var trimmed = path.TrimEnd('/');
        if (trimmed is "" or ".") return "";
        foreach (var part in trimmed.Split('/'))
        {
            if (part is "" or "." or ".." || part.Equals(".git", StringComparison.OrdinalIgnoreCase)) return null;
            if (OperatingSystem.IsWindows() && part.Contains(':', StringComparison.Ordinal)) return null; // a drive or an alternate stream
        }
        return trimmed;
    }

    /// <summary>The folder of a path and its last part.</summary>
    public static (string Folder, string Name) Split(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
    }

    /// <summary>A name within a folder.</summary>
    public static string Combine(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}

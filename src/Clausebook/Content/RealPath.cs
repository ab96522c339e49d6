using Clausebook.Findings;

namespace Clausebook.Content;

/// <summary>Resolves symbolic links in a path, so that two spellings of one folder can be compared.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path without symbolic links; the part that does not exist yet stays as written.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        for (var links = 0; links <= MostLinks; links++)
        {
            if (FirstLink(full) is not var (link, target)) return full;
            full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(link)!, target, Path.GetRelativePath(link, full)));
        }
        throw new EnvironmentException($"The path {path} goes round in symbolic links.", "Use a path without them.");
    }

    private static (string Link, string Target)? FirstLink(string full)
    {
        var root = Path.GetPathRoot(full)!;
        for (var end = full.IndexOf(Path.DirectorySeparatorChar, root.Length); ; end = full.IndexOf(Path.DirectorySeparatorChar, end + 1))
        {
            var part = end < 0 ? full : full[..end];
            if (part.Length > root.Length && new FileInfo(part).LinkTarget is { } target) return (part, target);
            if (end < 0) return null;
        }
    }
}

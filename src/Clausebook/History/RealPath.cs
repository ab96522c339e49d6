namespace Clausebook.History;

/// <summary>Paths without symbolic links in them, as git names its folders.</summary>
internal static class RealPath
{
    /// <summary>The path with every link on the way followed.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent) return full;
        var joined = Path.Join(Of(parent), Path.GetFileName(full));
        return new DirectoryInfo(joined).ResolveLinkTarget(returnFinalTarget: true) is { } target ? Of(target.FullName) : joined;
    }
}

using Clausebook.Content;
using Clausebook.Findings;

namespace Clausebook.Publishing;

/// <summary>Refuses output folders that are not ours to replace, before anything is written.</summary>
internal static class OutputGuard
{
    private static readonly StringComparison PathComparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <exception cref="EnvironmentException">The folder must not or cannot become a handbook.</exception>
    public static void Check(OutputFolder output, ProtectedPlaces places)
    {
        if (output.Parent is null) throw Refuse(output, "is the root of a file system");
        CheckPlace(output.Path, places, output);
        CheckKind(output);
        CheckContent(output);
    }

    private static void CheckPlace(string path, ProtectedPlaces places, OutputFolder output)
    {
        var repository = RealPath.Of(places.Repository);
        if (Contains(path, repository)) throw Refuse(output, "is the repository itself or a folder around it");
        if (Contains(System.IO.Path.Combine(repository, ".git"), path)) throw Refuse(output, "is inside .git");
        foreach (var content in places.Content.Select(folder => RealPath.Of(System.IO.Path.Combine(repository, folder))))
        {
            if (Contains(path, content) || Contains(content, path)) throw Refuse(output, $"is or holds content of the repository ({System.IO.Path.GetRelativePath(repository, content)})");
        }
        if (places.Home.Length > 0 && Contains(path, RealPath.Of(places.Home))) throw Refuse(output, "is the home folder or a folder around it");
    }

    private static void CheckKind(OutputFolder output)
    {
        if (new FileInfo(output.Path).LinkTarget is not null) throw Refuse(output, "is a symbolic link, which cannot be replaced as a whole");
        if (File.Exists(output.Path)) throw Refuse(output, "is a file");
        for (var parent = output.Parent; parent is not null; parent = System.IO.Path.GetDirectoryName(parent))
        {
            if (File.Exists(parent)) throw Refuse(output, $"would stand below {parent}, which is a file");
        }
    }

    private static void CheckContent(OutputFolder output)
    {
        try
        {
            if (!Directory.Exists(output.Path) || !Directory.EnumerateFileSystemEntries(output.Path).Any() || FormerHandbook.ReadManifest(output) is not null) return;
        }
        catch (UnauthorizedAccessException fault)
        {
            throw DiskFault.Explain(fault, output.Path);
        }
        throw new EnvironmentException($"The output folder {output.Path} holds files that no build of Clausebook put there.", "Empty it yourself, or choose another folder with --out.");
    }

    private static bool Contains(string folder, string path) =>
        path.StartsWith(folder, PathComparison) && (path.Length == folder.Length || System.IO.Path.EndsInDirectorySeparator(folder) || path[folder.Length] == System.IO.Path.DirectorySeparatorChar);

    private static EnvironmentException Refuse(OutputFolder output, string because) =>
        new($"The handbook cannot be published to {output.Path}: it {because}.", "Choose another folder with --out.");
}

using System.Diagnostics;

namespace Clausebook.Testing;

/// <summary>The files of Clausebook's own repository, as git knows them.</summary>
public static class ProjectFiles
{
    /// <summary>The files that git tracks, or would track once added, from the root with forward slashes. Files deleted but not yet committed are left out.</summary>
    public static IReadOnlyList<string> All()
    {
        ProcessStartInfo start = new("git") { WorkingDirectory = ProjectFolder.Root, RedirectStandardOutput = true, ArgumentList = { "ls-files", "-z", "--cached", "--others", "--exclude-standard" } };
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        if (git.ExitCode != 0) throw new InvalidOperationException("git ls-files failed.");
        return [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(ProjectFolder.Path(file))).Distinct(StringComparer.Ordinal)];
    }
}

using System.Diagnostics;

namespace Clausebook.Testing;

/// <summary>The checkout that the tests were compiled from.</summary>
public static class Checkout
{
    /// <summary>Its root folder.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The files that git tracks, or would track once added, from the root with forward slashes. Files deleted but not yet committed are left out.</summary>
    public static IReadOnlyList<string> Files()
    {
        ProcessStartInfo start = new("git") { WorkingDirectory = Root, RedirectStandardOutput = true, ArgumentList = { "ls-files", "-z", "--cached", "--others", "--exclude-standard" } };
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        if (git.ExitCode != 0) throw new InvalidOperationException("git ls-files failed.");
        return [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(Root, file))).Distinct(StringComparer.Ordinal)];
    }

    private static string FindRoot(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Clausebook.slnx"))) return at.FullName;
        }
        throw new InvalidOperationException("No Clausebook.slnx above " + folder);
    }
}

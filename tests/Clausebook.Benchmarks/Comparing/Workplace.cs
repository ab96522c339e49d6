using System.Diagnostics;
using System.Globalization;
using Clausebook.Testing;

namespace Clausebook.Benchmarks.Comparing;

/// <summary>A folder for clones and output, on a RAM disk where there is one: on a shared machine the disk is the noisiest part.</summary>
internal sealed class Workplace : IDisposable
{
    private const string RamDisk = "/dev/shm";
    private const string Prefix = "clausebook-benchmark-";
    private static readonly Dictionary<string, string> Dates = new() { ["GIT_AUTHOR_DATE"] = "1766149200 +0000", ["GIT_COMMITTER_DATE"] = "1766149200 +0000" };

    /// <summary>Makes the folder.</summary>
    public Workplace()
    {
        IsInMemory = OperatingSystem.IsLinux() && Directory.Exists(RamDisk);
        var place = IsInMemory ? RamDisk : System.IO.Path.GetTempPath();
        foreach (var former in Directory.EnumerateDirectories(place, Prefix + "*").Where(IsAbandoned)) Directory.Delete(former, recursive: true);
        Path = Directory.CreateDirectory(System.IO.Path.Combine(place, Prefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture))).FullName;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>True on a RAM disk.</summary>
    public bool IsInMemory { get; }

    /// <summary>A path in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Clones a corpus with its whole history into a folder of its own.</summary>
    public string Clone(string corpus, string name)
    {
        Remove(name);
        Git(Path, "clone", "--quiet", "--no-hardlinks", corpus, name);
        return this[name];
    }

    /// <summary>Commits everything that changed in a clone.</summary>
    public static void Commit(string clone, string message)
    {
        Git(clone, "add", "--all");
        Git(clone, "-c", "user.name=Rosa Lindgren", "-c", "user.email=rosa@hafenlager.example", "commit", "--quiet", "--message", message);
    }

    /// <summary>Removes a folder in it.</summary>
    public void Remove(string name)
    {
        if (Directory.Exists(this[name])) Directory.Delete(this[name], recursive: true);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>True for the folder of a run that was stopped: nobody has its process id any more.</summary>
    private static bool IsAbandoned(string folder)
    {
        if (!int.TryParse(folder.AsSpan(folder.LastIndexOf('-') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return false;
        return !Process.GetProcesses().Any(p => p.Id == id);
    }

    private static void Git(string folder, params string[] arguments) => GitCommand.Run(folder, Dates, null, arguments);
}

using Clausebook.Testing;

namespace Clausebook.Benchmarks.Comparing;

/// <summary>A folder for clones and output, on a RAM disk where there is one: on a shared machine the disk is the noisiest part.</summary>
internal sealed class Workplace : IDisposable
{
    private const string RamDisk = "/dev/shm";
    private static readonly Dictionary<string, string> Dates = new() { ["GIT_AUTHOR_DATE"] = "1766149200 +0000", ["GIT_COMMITTER_DATE"] = "1766149200 +0000" };

    /// <summary>Makes the folder.</summary>
    public Workplace()
    {
        IsInMemory = OperatingSystem.IsLinux() && Directory.Exists(RamDisk);
        Path = IsInMemory ? Directory.CreateDirectory(System.IO.Path.Combine(RamDisk, $"clausebook-benchmark-{Environment.ProcessId}")).FullName : Directory.CreateTempSubdirectory("clausebook-benchmark-").FullName;
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

    private static void Git(string folder, params string[] arguments) => GitCommand.Run(folder, Dates, null, arguments);
}

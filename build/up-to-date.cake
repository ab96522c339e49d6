// Skips a step whose inputs are as they were. A step's record holds path, size and time of every input, so that a deleted file counts too.

public sealed record UpToDate(FilePath Record, string Fingerprint)
{
    private static readonly string[] HouseFiles = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "Clausebook.slnx"];

    /// <summary>The inputs of Restore: everything that names a package.</summary>
    public static UpToDate Restore(BuildContext build) => Of(build, "restore", file => file.Extension is ".csproj" || file.Name == "packages.lock.json");

    /// <summary>The inputs of Compile: every source, and whatever is embedded beside it.</summary>
    public static UpToDate Compile(BuildContext build) => Of(build, "compile-" + build.Configuration, _ => true);

    /// <summary>True when nothing changed since the step last succeeded and what it made is still there.</summary>
    public bool Holds(params FilePath[] made) => System.IO.File.Exists(Record.FullPath) && System.IO.File.ReadAllText(Record.FullPath) == Fingerprint && made.All(file => System.IO.File.Exists(file.FullPath));

    public void Save()
    {
        System.IO.Directory.CreateDirectory(Record.GetDirectory().FullPath);
        System.IO.File.WriteAllText(Record.FullPath, Fingerprint);
    }

    private static UpToDate Of(BuildContext build, string step, Func<System.IO.FileInfo, bool> counts)
    {
        var root = build.Root.FullPath;
        var files = new[] { "src", "tests", "site-template" }.SelectMany(folder => Files(new(System.IO.Path.Combine(root, folder)))).Where(counts)
            .Concat(HouseFiles.Select(name => new System.IO.FileInfo(System.IO.Path.Combine(root, name))));
        var lines = files.Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}").Order(StringComparer.Ordinal);
        return new(build.Artifacts.CombineWithFilePath($".build/{step}"), string.Join('\n', lines.Prepend("CI=" + Environment.GetEnvironmentVariable("CI")))); // CI turns on locked restore and reproducible paths
    }

    private static IEnumerable<System.IO.FileInfo> Files(System.IO.DirectoryInfo folder) => !folder.Exists ? [] :
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(child => child.Name is not ("bin" or "obj" or "node_modules")).SelectMany(Files));
}

namespace Clausebook.Testing;

/// <summary>A folder of real files for one test, gone when the test ends.</summary>
public sealed class TestFolder : IDisposable
{
    /// <summary>An ISMS of the least that is valid; the files of a test come on top.</summary>
    public static IReadOnlyDictionary<string, string> Minimal { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["isms.yaml"] = "organization: {name: Example Ltd}\n",
        ["roles.yaml"] = """
            top-management: {title: Top management, holders: [{name: J. Doe}]}
            security-lead: {title: Security lead, holders: [{name: A. Smith}]}
            all-staff: {title: All staff, audience: true}

            """,
    };

    private TestFolder(string path) => Path = path;

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>The full path of something in it.</summary>
    public string this[string path] => System.IO.Path.Combine(Path, path);

    /// <summary>A new folder with these files.</summary>
    public static TestFolder With(params (string Path, string Text)[] files)
    {
        var folder = new TestFolder(Directory.CreateTempSubdirectory("clausebook-test-").FullName);
        foreach (var (path, text) in files) folder.Write(path, text);
        return folder;
    }

    /// <summary>A new folder with a minimal ISMS and these files on top.</summary>
    public static TestFolder Isms(params (string Path, string Text)[] files) =>
        With([.. Minimal.Select(f => (f.Key, f.Value)), .. files]);

    /// <summary>Writes a file, folders included.</summary>
    public TestFolder Write(string path, string text)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>All files in it, hidden ones too, as paths with forward slashes in ordinal order.</summary>
    public string[] Files() =>
        [.. Directory.EnumerateFiles(Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}

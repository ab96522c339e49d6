namespace Clausebook.Testing;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Makes the folder.</summary>
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("clausebook-").FullName;

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>A path in it.</summary>
    public string this[string path] => System.IO.Path.Combine(Path, path);

    /// <summary>Writes a file, with the folders it needs.</summary>
    public string Write(string path, string text)
    {
        var full = this[path];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>All files below, hidden ones too, as paths with forward slashes in ordinal order.</summary>
    public string[] Files() =>
        [.. Directory.EnumerateFiles(Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}

namespace Clausebook.Testing;

/// <summary>The folder of Clausebook's own repository, found from where the tests run.</summary>
public static class ProjectFolder
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path in the repository.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Clausebook.slnx"))) return folder.FullName;
        }
        throw new InvalidOperationException($"No Clausebook.slnx above {start}.");
    }
}

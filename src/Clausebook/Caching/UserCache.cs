namespace Clausebook.Caching;

/// <summary>Where a user's caches are, and how files are made there that only this user can touch.</summary>
internal static class UserCache
{
    private const UnixFileMode OnlyMine = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Others = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>The folder: in XDG_CACHE_HOME where it is set, else where the system keeps such things. It need not exist; null when the user has none.</summary>
    public static string? Folder() => Below(Environment.GetEnvironmentVariable("XDG_CACHE_HOME"), "") ?? (OperatingSystem.IsWindows()
        ? Below(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "")
        : Below(Environment.GetEnvironmentVariable("HOME"), ".cache"));

    /// <summary>True when somebody else could put something into the folder for us to run.</summary>
    public static bool IsOpenToOthers(string folder)
    {
        try
        {
            return !OperatingSystem.IsWindows() && Directory.Exists(folder) && (File.GetUnixFileMode(folder) & Others) != 0;
        }
        catch (Exception exception) when (CacheFolder.IsOfTheDisk(exception))
        {
            return true;
        }
    }

    /// <summary>Makes a folder and those above it, where they are not there.</summary>
    public static void CreateFolder(string path)
    {
        if (Directory.Exists(path)) return;
        if (Path.GetDirectoryName(path) is { } parent) CreateFolder(parent);
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, OnlyMine | UnixFileMode.UserExecute);
    }

    /// <summary>Makes a file that must not be there yet.</summary>
    public static FileStream CreateFile(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OnlyMine;
        return new(path, options);
    }

    /// <summary>By the custom of these variables, one that is no whole path counts as not set.</summary>
    private static string? Below(string? place, string folder) => Path.IsPathFullyQualified(place ?? "") ? Path.Combine(place!, folder, "clausebook") : null;
}

namespace Clausebook.Caching;

/// <summary>Keeps a cache within its size: what was used longest ago goes first.</summary>
internal sealed class CacheLimit(string? folder, long limit)
{
    private readonly Lock gate = new();
    private readonly long step = limit / 8;
    private long sinceLook = long.MaxValue / 2; // the first addition looks at what former runs left

    /// <summary>The most that one entry may have.</summary>
    public long Largest => Math.Min(limit / 4, Array.MaxLength);

    /// <summary>Told what was added; looks at the whole now and then.</summary>
    public void Added(long bytes)
    {
        lock (gate)
        {
            sinceLook += bytes;
            if (sinceLook < step) return;
            sinceLook = 0;
            Prune();
        }
    }

    /// <summary>Deletes a file if that can be; a cache is not worth a complaint.</summary>
    public static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (CacheFolder.IsOfTheDisk(exception))
        {
            // Somebody reads it, or may not let it go: the next run meets it again.
        }
    }

    private void Prune()
    {
        var files = new DirectoryInfo(folder!).EnumerateFiles("*", SearchOption.AllDirectories).Select(f => (f.FullName, f.Length, Used: Used(f))).ToList();
        var size = files.Sum(f => f.Length);
        if (size <= limit) return;
        foreach (var file in files.OrderBy(f => f.Used))
        {
            if (size <= limit - step) break;
            TryDelete(file.FullName);
            size -= file.Length;
        }
    }

    /// <summary>Most systems note reading once a day or so, which is all that is needed; where they do not, age counts.</summary>
    private static DateTime Used(FileInfo file) => file.LastAccessTimeUtc > file.LastWriteTimeUtc ? file.LastAccessTimeUtc : file.LastWriteTimeUtc;
}

using System.Security.Cryptography;

namespace Clausebook.Caching;

/// <summary>
/// What earlier runs worked out, in the user's cache folder. Nothing depends on it: an entry that is missing, damaged or unreadable is worked
/// out again. Entries carry the hash of their own bytes and appear whole or not at all, so that builds can share the folder.
/// </summary>
internal sealed class CacheFolder
{
    private const int HashLength = SHA256.HashSizeInBytes;

    private readonly string? path;

    private CacheFolder(string? path) => this.path = path;

    /// <summary>Opens the user's cache folder.</summary>
    /// <param name="enabled">False for a cache that holds and keeps nothing.</param>
    /// <param name="place">Another folder, or null.</param>
    public static CacheFolder Open(bool enabled, string? place = null) => new(enabled ? place ?? OfUser() : null);

    /// <summary>The bytes that were kept under a key, or null.</summary>
    public byte[]? Read(string kind, string key)
    {
        if (path is null) return null;
        try
        {
            var entry = File.ReadAllBytes(Path.Combine(path, kind, key));
            return entry.Length >= HashLength && SHA256.HashData(entry.AsSpan(HashLength)).AsSpan().SequenceEqual(entry.AsSpan(0, HashLength)) ? entry[HashLength..] : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null; // not there, or not readable: as good as never written
        }
    }

    /// <summary>Keeps bytes under a key, if that is possible.</summary>
    public void Write(string kind, string key, ReadOnlySpan<byte> bytes)
    {
        if (path is null) return;
        var target = Path.Combine(path, kind, key);
        var draft = $"{target}.{Environment.ProcessId}-{Guid.NewGuid():n}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using (var file = File.OpenHandle(draft, FileMode.CreateNew, FileAccess.Write))
            {
                RandomAccess.Write(file, SHA256.HashData(bytes), 0);
                RandomAccess.Write(file, bytes, HashLength);
            }
            File.Move(draft, target, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TryDelete(draft); // a full or write-protected disk costs time later, never a result
        }
    }

    private static void TryDelete(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // what could not be written can often not be deleted either
        }
    }

    /// <summary>Where systems keep what may be deleted at any time; null where there is no such place.</summary>
    private static string? OfUser()
    {
        if (Environment.GetEnvironmentVariable("CLAUSEBOOK_CACHE") is { Length: > 0 } chosen) return Path.GetFullPath(chosen);
        if (OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathRooted(cache)) return Path.Combine(cache, "clausebook");
        var home = Environment.GetFolderPath(OperatingSystem.IsWindows() ? Environment.SpecialFolder.LocalApplicationData : Environment.SpecialFolder.UserProfile);
        return home.Length == 0 ? null : Path.Combine(home, OperatingSystem.IsWindows() ? "clausebook" : OperatingSystem.IsMacOS() ? "Library/Caches/clausebook" : ".cache/clausebook");
    }
}

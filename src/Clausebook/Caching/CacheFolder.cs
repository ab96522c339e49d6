using System.Security.Cryptography;
using System.Text;

namespace Clausebook.Caching;

/// <summary>
/// A folder of the user's own in which results are kept from run to run. It is there for speed and never trusted for being right: what it
/// gives back is what was put in under the same kind and key, byte for byte, or nothing. It may be deleted, damaged, copied, unwritable, full,
/// of another version, or used by two runs at once. For that reason, and here alone, a fault of the disk is not told: it means "not kept".
/// A fault that the work itself has with the disk shows when the work is done.
/// </summary>
internal sealed class CacheFolder
{
    /// <summary>How much is kept, in all.</summary>
    public const long DefaultLimit = 512L * 1024 * 1024;

    private readonly string? folder;
    private readonly CacheLimit limit;

    private CacheFolder(string? folder, long limit)
    {
        this.folder = folder;
        this.limit = new(folder, limit);
    }

    /// <summary>Keeps nothing and knows nothing.</summary>
    public static CacheFolder None { get; } = new(null, 0);

    /// <summary>The user's cache, or <see cref="None"/> when it is not wanted or there is no safe place for it.</summary>
    public static CacheFolder Open(bool enabled) => enabled && UserCache.Folder() is { } folder ? At(folder) : None;

    /// <summary>A cache at a place. It holds what is run later on: a folder that others may write to is none.</summary>
    public static CacheFolder At(string folder, long limit = DefaultLimit) => UserCache.IsOpenToOthers(folder) ? None : new(folder, limit);

    /// <summary>What was kept, or null.</summary>
    /// <param name="kind">What sort of thing it is: a short name that can be a folder.</param>
    /// <param name="key">All that the bytes depend on, in any form.</param>
    public byte[]? Read(string kind, string key)
    {
        if (folder is null) return null;
        try
        {
            using var file = File.OpenHandle(PathOf(kind, key), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var length = RandomAccess.GetLength(file) - SHA256.HashSizeInBytes;
            if (length < 0 || length > limit.Largest) return null;
            var bytes = new byte[length];
            var seal = new byte[SHA256.HashSizeInBytes];
            RandomAccess.Read(file, [bytes, seal], 0);
            return Seal(kind, key, bytes).AsSpan().SequenceEqual(seal) ? bytes : null;
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            return null;
        }
    }

    /// <summary>Keeps something, if that can be. It is there whole or not at all, also for a run beside this one.</summary>
    public void Write(string kind, string key, ReadOnlySpan<byte> bytes)
    {
        if (folder is null || bytes.Length > limit.Largest) return;
        var path = PathOf(kind, key);
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            UserCache.CreateFolder(Path.GetDirectoryName(path)!);
            using (var file = UserCache.CreateFile(draft))
            {
                file.Write(bytes);
                file.Write(Seal(kind, key, bytes));
            }
            File.Move(draft, path, overwrite: true);
            limit.Added(bytes.Length);
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            CacheLimit.TryDelete(draft);
        }
    }

    /// <summary>True for what a disk may throw at any time.</summary>
    public static bool IsOfTheDisk(Exception exception) => exception is IOException or UnauthorizedAccessException or NotSupportedException;

    private string PathOf(string kind, string key) => Path.Combine(folder!, kind, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32]);

    /// <summary>Kind and key are sealed with the bytes, so that a file under another's name is refused.</summary>
    private static byte[] Seal(string kind, string key, ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{kind}\0{key}\0"));
        hash.AppendData(bytes);
        return hash.GetHashAndReset();
    }
}

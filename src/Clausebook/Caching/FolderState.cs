using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using Clausebook.Content;
using Clausebook.Publishing;

namespace Clausebook.Caching;

/// <summary>
/// The state of files and folders at one moment, compact and comparable. Files are judged by what the file system says about them. That
/// cannot tell two changes in one tick of its clock apart, so files that were young at that moment are known by their content as well.
/// </summary>
/// <param name="Digest">One hash over the names and the facts of all files.</param>
/// <param name="Young">The hashes of the files that had just been changed.</param>
internal sealed record FolderState(string Digest, ImmutableArray<YoungFile> Young)
{
    private const char FolderMark = '/';

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100); // several times that of Linux' clock for files
    private static readonly TimeSpan CoarseTick = TimeSpan.FromSeconds(3); // of file systems that keep whole seconds, or two

    /// <summary>Looks at files and folders.</summary>
    /// <param name="places">Their full paths; what is not there counts as that.</param>
    /// <param name="now">The present moment.</param>
    public static FolderState Take(IEnumerable<string> places, DateTimeOffset now)
    {
        string[] paths = [.. places.SelectMany(Below)];
        var facts = new byte[paths.Length * FileIdentity.Size];
        var young = new YoungFile?[paths.Length];
        EachFile.Do(paths.Length, i =>
        {
            if (paths[i].EndsWith(FolderMark)) return; // a folder's own facts change with whatever an editor leaves in it for a moment
            var file = FileIdentity.Of(paths[i]);
            file.Write(facts.AsSpan(i * FileIdentity.Size));
            if (file.IsReadable && IsYoung(file, now)) young[i] = new(paths[i], HashOf(paths[i]));
        }, CancellationToken.None);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\0', paths)));
        hash.AppendData(facts);
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), [.. young.OfType<YoungFile>()]);
    }

    /// <summary>The state now when it is this one still; null when anything has changed.</summary>
    public FolderState? StillAt(IEnumerable<string> places, DateTimeOffset now)
    {
        var present = Take(places, now);
        if (present.Digest != Digest) return null;
        var read = present.Young.ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
        return Young.All(file => (read.GetValueOrDefault(file.Path) ?? HashOf(file.Path)) == file.Sha256) ? present : null;
    }

    /// <summary>A place under its real name, and every file below it; links are named and not followed.</summary>
    private static IEnumerable<string> Below(string place)
    {
        var real = RealPath.Of(place);
        if (!Directory.Exists(real))
        {
            yield return real;
            yield break;
        }
        yield return real + FolderMark;
        FileSystemEnumerable<string> files = new(real, (ref entry) => entry.ToFullPath(), new() { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry) && !entry.FileName.Equals(".git", StringComparison.OrdinalIgnoreCase),
        };
        foreach (var file in files.Order(StringComparer.Ordinal)) yield return file;
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static bool IsYoung(FileIdentity file, DateTimeOffset now)
    {
        var tick = file.Changed % TimeSpan.TicksPerSecond == 0 ? CoarseTick : Tick;
        return Math.Max(file.Changed, file.Modified) >= now.UtcTicks - tick.Ticks;
    }

    private static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}

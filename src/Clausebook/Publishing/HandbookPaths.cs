using System.Buffers;
using Clausebook.Findings;

namespace Clausebook.Publishing;

/// <summary>
/// What a file of a handbook may be called: letters, digits, dot, hyphen and underscore of ASCII, in folders. Such a name is the same on every
/// system, cannot lead out of the folder, and needs no Unicode normalization (which is incomplete without ICU).
/// </summary>
internal static class HandbookPaths
{
    private const int LongestSegment = 120;
    private const int LongestPath = 240;

    private static readonly SearchValues<char> Harmless = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_");

    private static readonly HashSet<string> DeviceNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <exception cref="UsageException">A path is not allowed, or two of them would be one file or folder on a system that ignores case.</exception>
    public static void Check(IEnumerable<string> paths)
    {
        Dictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> folders = new(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            if (!IsSafe(path)) throw new UsageException($"The handbook would contain a file named \"{path}\", which is not a name that every system can hold.", "Use letters, digits, dots, hyphens and underscores in ids and in names of assets.");
            if (!files.TryAdd(path, path)) throw Collision(files[path], path);
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            {
                var folder = path[..slash];
                if (!folders.TryAdd(folder, folder) && folders[folder] != folder) throw Collision(folders[folder], folder);
            }
        }
        foreach (var (path, _) in files)
        {
            if (folders.TryGetValue(path, out var folder)) throw Collision(folder, path);
        }
    }

    /// <summary>True when the path stays in the folder and is an ordinary name on every system.</summary>
    public static bool IsSafe(string path)
    {
        if (path.Length is 0 or > LongestPath) return false;
        var rest = path.AsSpan();
        for (int slash; (slash = rest.IndexOf('/')) >= 0; rest = rest[(slash + 1)..])
        {
            if (!IsSafeSegment(rest[..slash])) return false;
        }
        return IsSafeSegment(rest);
    }

    private static bool IsSafeSegment(ReadOnlySpan<char> segment) =>
        segment.Length is > 0 and <= LongestSegment
        && char.IsAsciiLetterOrDigit(segment[0])
        && segment[^1] != '.'
        && !segment.ContainsAnyExcept(Harmless)
        && !IsDevice(segment);

    /// <summary>Devices keep their names whatever comes after a dot.</summary>
    private static bool IsDevice(ReadOnlySpan<char> segment)
    {
        var name = segment.IndexOf('.') is >= 0 and var dot ? segment[..dot] : segment;
        return name.Length is 3 or 4 && DeviceNames.Contains(name.ToString());
    }

    private static UsageException Collision(string one, string other) =>
        new($"Two files of the handbook would be called \"{one}\" and \"{other}\", which many systems cannot keep apart.", "Change one of the two ids.");
}

using System.Buffers;
using Clausebook.Findings;

namespace Clausebook.Publishing;

/// <summary>The handbook that the output folder holds now, if any.</summary>
internal sealed class FormerHandbook
{
    private readonly OutputFolder output;
    private readonly HashSet<string> files;

    private FormerHandbook(OutputFolder output, HashSet<string> files) => (this.output, this.files) = (output, files);

    /// <exception cref="EnvironmentException">The folder holds something that no build put there: it would be lost.</exception>
    public static FormerHandbook Read(OutputFolder output)
    {
        var listed = ReadManifest(output)?.Entries.Select(entry => entry.Path).Append(HandbookManifest.Path).ToHashSet(StringComparer.Ordinal) ?? [];
        HashSet<string> files = new(StringComparer.Ordinal);
        if (!Directory.Exists(output.Path)) return new(output, files);
        foreach (var (path, isLink) in FolderListing.Of(output.Path))
        {
            if (isLink || !listed.Contains(path)) throw new EnvironmentException($"The output folder {output.Path} holds {path}, which no build of Clausebook put there.", "Move it away, or choose another folder with --out.");
            files.Add(path);
        }
        return new(output, files);
    }

    public static HandbookManifest? ReadManifest(OutputFolder output)
    {
        var path = output.File(HandbookManifest.Path);
        return File.Exists(path) ? HandbookManifest.Read(File.ReadAllBytes(path)) : null;
    }

    /// <summary>How many files of the former handbook a new one with these paths has no longer.</summary>
    public int CountStale(IEnumerable<string> paths) => files.Count - paths.Count(files.Contains);

    /// <summary>Whether the former handbook holds exactly these bytes. Reads and compares; sizes and dates alone would keep a page that somebody has tampered with.</summary>
    public bool Holds(string path, ReadOnlySpan<byte> content)
    {
        if (!files.Contains(path)) return false;
        using var handle = File.OpenHandle(output.File(path));
        if (RandomAccess.GetLength(handle) != content.Length) return false;
        var buffer = ArrayPool<byte>.Shared.Rent(content.Length + 1);
        try
        {
            var read = 0;
            for (int more; (more = RandomAccess.Read(handle, buffer.AsSpan(read), read)) > 0;) read += more;
            return buffer.AsSpan(0, read).SequenceEqual(content);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

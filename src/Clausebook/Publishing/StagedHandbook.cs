using System.Collections.Concurrent;
using System.Security.Cryptography;
using Clausebook.Findings;

namespace Clausebook.Publishing;

/// <summary>
/// The new handbook while it is made beside the former one. Files are printed, hashed and compared one by one; only what is new or different
/// is written, so that a handbook that has not changed leaves no trace.
/// </summary>
/// <param name="output">Where it goes.</param>
/// <param name="former">What stands there now.</param>
/// <param name="files">Its files without the manifest.</param>
internal sealed class StagedHandbook(OutputFolder output, FormerHandbook former, IReadOnlyList<HandbookFile> files)
{
    private readonly string[] paths = [.. files.Select(file => file.Path), HandbookManifest.Path];
    private readonly bool[] kept = new bool[files.Count + 1]; // for every path, whether the former handbook's file is used
    private readonly ConcurrentDictionary<string, DirectoryInfo> folders = new(StringComparer.Ordinal); // that were made
    private readonly string next = output.Next;

    /// <summary>Prints every file, in parallel, and then the manifest.</summary>
    /// <returns>What publishing it does.</returns>
    /// <exception cref="HandbookFaultException">Files could not be made; all of them are named.</exception>
    public PublishedHandbook Print(HandbookStamp stamp, CancellationToken cancellation)
    {
        var entries = PrintFiles(cancellation);
        var manifest = new HandbookManifest(stamp, [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)]).ToBytes();
        Stage(files.Count, manifest);
        return new(output.Path, paths.Length, kept.Count(unchanged => !unchanged), former.CountStale(paths), Convert.ToHexStringLower(SHA256.HashData(manifest)));
    }

    /// <summary>Gives what has not changed a second name in the new handbook, instead of a copy, and brings everything to the disk.</summary>
    public void Complete(CancellationToken cancellation)
    {
        EachFile.Do(paths.Length, i =>
        {
            if (kept[i]) AtTarget(paths[i], target => Keep(output.File(paths[i]), target));
        }, cancellation);
        cancellation.ThrowIfCancellationRequested();
        NativeFiles.Flush(Path.Combine(next, HandbookManifest.Path));
    }

    private ManifestEntry[] PrintFiles(CancellationToken cancellation)
    {
        var entries = new ManifestEntry[files.Count];
        ConcurrentBag<Finding> faults = [];
        EachFile.Do(files.Count, () => new MemoryStream(64 * 1024), (i, page) =>
        {
            try
            {
                page.SetLength(0);
                files[i].Print(page);
                var content = page.GetBuffer().AsMemory(0, (int)page.Length);
                entries[i] = ManifestEntry.Of(paths[i], content.Span);
                if (faults.IsEmpty) Stage(i, content);
            }
            catch (FileFaultException fault)
            {
                faults.Add(fault.Finding); // one bad template fails on many pages: it is reported once
            }
        }, cancellation);
        return faults.IsEmpty ? entries : throw new HandbookFaultException([.. faults.DistinctBy(f => (f.Location, f.Message)).Order(Comparer<Finding>.Create(Finding.CompareByPlace))]);
    }

    private void Stage(int i, ReadOnlyMemory<byte> content)
    {
        kept[i] = former.Holds(paths[i], content.Span);
        if (!kept[i]) AtTarget(paths[i], target => Write(target, content.Span));
    }

    private void AtTarget(string path, Action<string> write)
    {
        var target = Path.Combine(next, path);
        try
        {
            folders.GetOrAdd(Path.GetDirectoryName(target)!, Directory.CreateDirectory);
            write(target);
        }
        catch (Exception fault) when (DiskFault.IsOne(fault))
        {
            throw DiskFault.Explain(fault, target);
        }
    }

    private static void Write(string target, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write, FileShare.None); // any other share asks for the kind of file system first
        RandomAccess.Write(handle, content, 0);
    }

    private static void Keep(string former, string target)
    {
        if (NativeFiles.TryLink(former, target)) return;
        File.Copy(former, target); // the file system has no hard links
        File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(former));
    }
}

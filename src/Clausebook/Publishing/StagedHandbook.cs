namespace Clausebook.Publishing;

/// <summary>Makes the new handbook complete beside the former one.</summary>
internal static class StagedHandbook
{
    /// <param name="kept">For every file, whether the former handbook's file can be used: then it gets a second name instead of a copy.</param>
    public static void Write(NewHandbook handbook, bool[] kept, OutputFolder output, CancellationToken cancellation)
    {
        foreach (var folder in handbook.Files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal)) Directory.CreateDirectory(Path.Combine(output.Next, folder));
        EachFile.Do(handbook.Files.Count, i =>
        {
            var file = handbook.Files[i];
            var target = Path.Combine(output.Next, file.Path);
            try
            {
                if (kept[i]) Keep(output.File(file.Path), target);
                else Write(target, file.Content.Span);
            }
            catch (Exception fault) when (DiskFault.IsOne(fault))
            {
                throw DiskFault.Explain(fault, target);
            }
        }, cancellation);
        cancellation.ThrowIfCancellationRequested();
        NativeFiles.Flush(Path.Combine(output.Next, HandbookManifest.Path));
    }

    private static void Write(string target, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, content, 0);
    }

    private static void Keep(string former, string target)
    {
        if (NativeFiles.TryLink(former, target)) return;
        File.Copy(former, target); // the file system has no hard links
        File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(former));
    }
}

using Clausebook.Findings;

namespace Clausebook.Publishing;

/// <summary>
/// Publishes a handbook into a folder: wholly or not at all. The new handbook is made complete beside the old one and then takes its place in
/// one step, so that readers, a full disk, a signal or a power cut meet the old handbook or the new one, never a mixture.
/// </summary>
/// <param name="places">What must never be replaced.</param>
public sealed class HandbookPublisher(ProtectedPlaces places)
{
    /// <summary>How long to wait for another build that publishes to the same folder.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Makes the folder hold exactly these files and their manifest. Files that have not changed are kept as they are, with their dates.</summary>
    /// <exception cref="EnvironmentException">The folder cannot or must not be written; what was published before still stands.</exception>
    /// <exception cref="OperationCanceledException">The build was interrupted; what was published before still stands.</exception>
    public PublishedHandbook Publish(IReadOnlyList<HandbookFile> files, string outputFolder, HandbookStamp stamp, CancellationToken cancellation = default)
    {
        var handbook = NewHandbook.Complete(files, stamp, cancellation);
        var output = OutputFolder.Locate(outputFolder);
        OutputGuard.Check(output, places);
        try
        {
            using var turn = PublishingLock.Take(output, Patience, cancellation);
            LeftOvers.Clear(output);
            return Publish(handbook, output, cancellation);
        }
        catch (Exception fault) when (DiskFault.IsOne(fault))
        {
            throw DiskFault.Explain(fault, output.Path);
        }
    }

    private static PublishedHandbook Publish(NewHandbook handbook, OutputFolder output, CancellationToken cancellation)
    {
        var former = FormerHandbook.Read(output);
        var kept = former.FindUnchanged(handbook, cancellation);
        var written = kept.Count(unchanged => !unchanged);
        var removed = former.CountStale(handbook);
        PublishedHandbook published = new(output.Path, handbook.Files.Count, written, removed, handbook.ManifestSha256);
        if (!published.Changed) return published;

        try
        {
            StagedHandbook.Write(handbook, kept, output, cancellation);
            FolderSwap.Swap(output);
        }
        finally
        {
            LeftOvers.Clear(output); // on success the old handbook, on failure the half of a new one
        }
        return published;
    }
}

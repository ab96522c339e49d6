using Clausebook.Findings;

namespace Clausebook.Publishing;

/// <summary>
/// Publishes a handbook into a folder: wholly or not at all. The new handbook is made complete beside the old one and then takes its place in
/// one step, so that readers, a full disk, a signal or a power cut meet the old handbook or the new one, never a mixture.
/// </summary>
/// <param name="places">What must never be replaced.</param>
public sealed class HandbookPublisher(ProtectedPlaces places)
{
    /// <summary>How long to wait for another build that publishes to the same folder. It prints while it has its turn.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Prints the files and makes the folder hold exactly them and their manifest. What has not changed is kept as it is, with its date.</summary>
    /// <exception cref="HandbookFaultException">Files could not be made; what was published before still stands.</exception>
    /// <exception cref="EnvironmentException">The folder cannot or must not be written; what was published before still stands.</exception>
    /// <exception cref="OperationCanceledException">The build was interrupted; what was published before still stands.</exception>
    public PublishedHandbook Publish(IReadOnlyList<HandbookFile> files, string outputFolder, HandbookStamp stamp, CancellationToken cancellation = default)
    {
        HandbookPaths.Check(files.Select(file => file.Path).Append(HandbookManifest.Path));
        var output = OutputFolder.Locate(outputFolder);
        OutputGuard.Check(output, places);
        try
        {
            using var turn = PublishingLock.Take(output, Patience, cancellation);
            LeftOvers.Clear(output);
            return Publish(files, stamp, output, cancellation);
        }
        catch (Exception fault) when (DiskFault.IsOne(fault))
        {
            throw DiskFault.Explain(fault, output.Path);
        }
    }

    private static PublishedHandbook Publish(IReadOnlyList<HandbookFile> files, HandbookStamp stamp, OutputFolder output, CancellationToken cancellation)
    {
        try
        {
            var staged = new StagedHandbook(output, FormerHandbook.Read(output), files);
            var published = staged.Print(stamp, cancellation);
            if (!published.Changed) return published;

            staged.Complete(cancellation);
            FolderSwap.Swap(output);
            return published;
        }
        finally
        {
            LeftOvers.Clear(output); // on success the old handbook, on failure the half of a new one
        }
    }
}

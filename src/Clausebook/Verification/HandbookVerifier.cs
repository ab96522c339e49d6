using Clausebook.Findings;
using Clausebook.Publishing;
using Clausebook.Validation;
using Clausebook.Verification.Rules;

namespace Clausebook.Verification;

/// <summary>
/// Checks a handbook as its readers get it: every file is the one that was published, every link arrives, every page can be read with
/// assistive technology, and nothing is fetched from elsewhere. Reads the published folder only, so that an auditor can check a copy.
/// </summary>
public sealed class HandbookVerifier
{
    private readonly Rule<PublishedPage>[] rules =
        [new DeadLink(), new DeadFragment(), new DuplicateId(), new HeadingsOutOfOrder(), new LandmarkMissing(), new RemoteResource(), new TableWithoutHeaders(), new ImageWithoutText()];

    private readonly FilesNotAsPublished manifestRule = new();

    /// <summary>Checks the handbook in a folder.</summary>
    /// <exception cref="UsageException">The folder does not exist or is not a handbook.</exception>
    /// <exception cref="EnvironmentException">A file of it cannot be read.</exception>
    public VerificationResult Verify(string folder, CancellationToken cancellation = default)
    {
        try
        {
            var published = PublishedFolder.Open(folder);
            var files = ReadFiles(published, cancellation);
            PublishedPage[] pages = [.. files.Select(file => file.Page).OfType<PublishedPage>()];
            PublishedSite site = new(published.Files, pages);
            var findings = manifestRule.Check(new(published, [.. files.Select(file => file.Entry)])).Concat(CheckPages(pages, site, cancellation)).ToList();
            findings.Sort(Finding.CompareByPlace);
            return new(published.Path, published.Manifest.Stamp, files.Length, pages.Count(page => page.IsDocument), published.ManifestSha256, findings);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new EnvironmentException($"The handbook cannot be read: {fault.Message}", "Change the permissions, or check a copy.", fault);
        }
    }

    /// <summary>Reads every file once: its hash and, for a page, what the rules need to know. The parsed page itself is let go, because a large handbook would not fit.</summary>
    private static (ManifestEntry Entry, PublishedPage? Page)[] ReadFiles(PublishedFolder published, CancellationToken cancellation)
    {
        var read = new (ManifestEntry, PublishedPage?)[published.Files.Count];
        EachFile.Do(read.Length, i =>
        {
            var path = published.Files[i];
            var bytes = File.ReadAllBytes(System.IO.Path.Combine(published.Path, path));
            read[i] = (ManifestEntry.Of(path, bytes), PageReader.Read(path, bytes));
        }, cancellation);
        return read;
    }

    private IEnumerable<Finding> CheckPages(PublishedPage[] pages, PublishedSite site, CancellationToken cancellation)
    {
        var findings = new List<Finding>[pages.Length];
        EachFile.Do(pages.Length, i =>
        {
            var page = pages[i] with { Site = site };
            findings[i] = [.. rules.SelectMany(rule => rule.Check(page))];
        }, cancellation);
        return findings.SelectMany(found => found);
    }
}

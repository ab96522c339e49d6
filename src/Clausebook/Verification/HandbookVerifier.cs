using Clausebook.Caching;
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

    /// <summary>What the rules share with their findings, for the ledger.</summary>
    public IEnumerable<FindingDescriptor> Descriptors => rules.Select(r => r.Descriptor).Prepend(manifestRule.Descriptor);

    /// <summary>True to use what earlier checks read off the same pages, and to keep what this one reads. The outcome is the same either way.</summary>
    public bool UseCache { get; init; }

    /// <summary>The folder to keep caches in, or null for the user's.</summary>
    public string? CachePath { get; init; }

    /// <summary>Checks the handbook in a folder.</summary>
    /// <exception cref="UsageException">The folder does not exist or is not a handbook.</exception>
    /// <exception cref="EnvironmentException">A file of it cannot be read.</exception>
    public VerificationResult Verify(string folder, CancellationToken cancellation = default)
    {
        try
        {
            var published = PublishedFolder.Open(folder);
            var files = ReadFiles(published, cancellation);
            PublishedPage[] pages = [.. files.Select(file => file.Known.Page).OfType<PublishedPage>()];
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
    private (ManifestEntry Entry, KnownPage Known)[] ReadFiles(PublishedFolder published, CancellationToken cancellation)
    {
        var known = KnownPages.Of(published.Path, UseCache && CachePath is { } place ? CacheFolder.At(place) : CacheFolder.Open(UseCache));
        var read = new (ManifestEntry Entry, KnownPage Known)[published.Files.Count];
        EachFile.Do(read.Length, i =>
        {
            var path = published.Files[i];
            var bytes = File.ReadAllBytes(System.IO.Path.Combine(published.Path, path));
            var entry = ManifestEntry.Of(path, bytes);
            read[i] = (entry, known.Read(entry, bytes));
        }, cancellation);
        known.Keep(read);
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

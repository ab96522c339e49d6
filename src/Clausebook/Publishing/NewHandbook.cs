using System.Security.Cryptography;

namespace Clausebook.Publishing;

/// <summary>A handbook that is ready to be written: safe paths in ordinal order, and a manifest that states every file's hash.</summary>
/// <param name="Files">All files, the manifest included, in ordinal order of their paths.</param>
/// <param name="ManifestSha256">The SHA-256 of the manifest.</param>
internal sealed record NewHandbook(IReadOnlyList<HandbookFile> Files, string ManifestSha256)
{
    public static NewHandbook Complete(IReadOnlyList<HandbookFile> files, HandbookStamp stamp, CancellationToken cancellation)
    {
        HandbookFile[] ordered = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        HandbookPaths.Check(ordered.Select(file => file.Path).Append(HandbookManifest.Path));
        var manifest = new HandbookManifest(stamp, Describe(ordered, cancellation)).ToBytes();
        HandbookFile[] complete = [.. ordered, new(HandbookManifest.Path, manifest)];
        Array.Sort(complete, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new(complete, Convert.ToHexStringLower(SHA256.HashData(manifest)));
    }

    private static ManifestEntry[] Describe(HandbookFile[] files, CancellationToken cancellation)
    {
        var entries = new ManifestEntry[files.Length];
        EachFile.Do(files.Length, i => entries[i] = ManifestEntry.Of(files[i].Path, files[i].Content.Span), cancellation);
        return entries;
    }
}

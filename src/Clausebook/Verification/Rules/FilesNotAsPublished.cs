using Clausebook.Findings;
using Clausebook.Publishing;
using Clausebook.Validation;

namespace Clausebook.Verification.Rules;

/// <summary>A file of the handbook was changed, removed or added after publication.</summary>
internal sealed class FilesNotAsPublished : Rule<PublishedBytes>
{
    public static readonly FindingDescriptor Rule = new("ISMS0916", "files-not-as-published", "A file is not as it was published", Severity.Error,
        "ISO/IEC 27001:2022 7.5.3 b): documented information is protected from loss of integrity; the manifest holds the SHA-256 of every file that was published.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(PublishedBytes subject)
    {
        var found = subject.Found.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        HashSet<string> stated = new(StringComparer.Ordinal);
        foreach (var entry in subject.Folder.Manifest.Entries)
        {
            if (!HandbookPaths.IsSafe(entry.Path)) yield return At(HandbookManifest.Path, $"The manifest names \"{entry.Path}\", which cannot be a file of a handbook.");
            else if (!stated.Add(entry.Path)) yield return At(HandbookManifest.Path, $"The manifest names {entry.Path} twice.");
            else if (!found.TryGetValue(entry.Path, out var file)) yield return At(entry.Path, $"{entry.Path} was published, but is missing.");
            else if (file.Size != entry.Size) yield return At(entry.Path, $"{entry.Path} was changed after publication: it has {file.Size} bytes instead of {entry.Size}.");
            else if (file.Sha256 != entry.Sha256) yield return At(entry.Path, $"{entry.Path} was changed after publication: its SHA-256 begins with {file.Sha256[..12]} instead of {entry.Sha256[..Math.Min(12, entry.Sha256.Length)]}.");
        }
        foreach (var path in found.Keys.Where(path => path != HandbookManifest.Path && !stated.Contains(path))) yield return At(path, $"{path} was not published with this handbook.");
        foreach (var path in subject.Folder.Links) yield return At(path, $"{path} is a symbolic link, which no build publishes.");
    }

    private static Finding At(string path, string message) => new(Rule, new(path), message) { Help = "Publish the handbook again, or take an untouched copy." };
}

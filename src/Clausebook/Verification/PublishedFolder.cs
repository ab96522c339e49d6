using System.Security.Cryptography;
using Clausebook.Findings;
using Clausebook.Publishing;

namespace Clausebook.Verification;

/// <summary>A published folder: its manifest and the files that are really there.</summary>
/// <param name="Path">Full path of the folder.</param>
/// <param name="Manifest">What it should hold.</param>
/// <param name="ManifestSha256">The SHA-256 of the manifest.</param>
/// <param name="Files">The regular files it holds, as paths with forward slashes in ordinal order.</param>
/// <param name="Links">The symbolic links it holds, which are never followed.</param>
internal sealed record PublishedFolder(string Path, HandbookManifest Manifest, string ManifestSha256, IReadOnlyList<string> Files, IReadOnlyList<string> Links)
{
    /// <exception cref="UsageException">The folder does not exist or is not a handbook.</exception>
    public static PublishedFolder Open(string folder)
    {
        var path = System.IO.Path.GetFullPath(folder);
        if (!Directory.Exists(path)) throw new UsageException($"There is no folder {path}.", "Build the handbook first, or name its folder.");
        var manifest = System.IO.Path.Combine(path, HandbookManifest.Path);
        if (!File.Exists(manifest)) throw new UsageException($"The folder {path} is not a handbook: it has no {HandbookManifest.Path}.", "Name the folder that holds the handbook's index.html.");
        var bytes = File.ReadAllBytes(manifest);
        if (HandbookManifest.Read(bytes) is not { } stated) throw new UsageException($"The folder {path} is not a handbook that this version of Clausebook can check: its {HandbookManifest.Path} does not read as {HandbookManifest.Schema}.", "Build the handbook again, or check it with the version that built it.");
        var entries = FolderListing.Of(path);
        return new(path, stated, Convert.ToHexStringLower(SHA256.HashData(bytes)), [.. entries.Where(entry => !entry.IsLink).Select(entry => entry.Path)], [.. entries.Where(entry => entry.IsLink).Select(entry => entry.Path)]);
    }
}

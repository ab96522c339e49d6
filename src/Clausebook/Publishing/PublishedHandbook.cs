namespace Clausebook.Publishing;

/// <summary>What a publication did.</summary>
/// <param name="Folder">The full path of the published folder.</param>
/// <param name="Files">How many files the handbook has, its manifest included.</param>
/// <param name="Written">How many of them are new or different; the others are the very files that were published before.</param>
/// <param name="Removed">How many files of the former handbook are gone.</param>
/// <param name="ManifestSha256">The SHA-256 of the manifest, which names the SHA-256 of every other file: one number for the whole handbook.</param>
public sealed record PublishedHandbook(string Folder, int Files, int Written, int Removed, string ManifestSha256)
{
    /// <summary>False when the folder held exactly this handbook already, and was not touched.</summary>
    public bool Changed => Written > 0 || Removed > 0;
}

using Clausebook.Publishing;

namespace Clausebook.Verification;

/// <summary>What the manifest rule compares.</summary>
/// <param name="Folder">The folder, with what it should hold.</param>
/// <param name="Found">What its files do hold.</param>
internal sealed record PublishedBytes(PublishedFolder Folder, IReadOnlyList<ManifestEntry> Found);

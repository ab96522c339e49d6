using Clausebook.Findings;
using Clausebook.Publishing;

namespace Clausebook.Verification;

/// <summary>What the check of a published handbook found.</summary>
/// <param name="Folder">The folder that was read.</param>
/// <param name="Stamp">What the handbook says it was made from.</param>
/// <param name="Files">How many files it has.</param>
/// <param name="Pages">How many of them are pages.</param>
/// <param name="ManifestSha256">The SHA-256 of its manifest: when it equals the published one, and nothing was found, every byte is as published.</param>
/// <param name="Findings">Everything found, in the order of reports; paths are within the handbook.</param>
public sealed record VerificationResult(string Folder, HandbookStamp Stamp, int Files, int Pages, string ManifestSha256, IReadOnlyList<Finding> Findings);

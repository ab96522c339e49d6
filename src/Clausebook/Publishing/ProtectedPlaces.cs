using System.Collections.Immutable;

namespace Clausebook.Publishing;

/// <summary>The places that a handbook must never replace.</summary>
/// <param name="Repository">The repository's root; it and every folder above it are refused as output.</param>
/// <param name="Content">The content folders, as full paths or relative to the repository; they, what is in them and what is above them are refused.</param>
public sealed record ProtectedPlaces(string Repository, ImmutableArray<string> Content)
{
    /// <summary>The user's home folder; it and every folder above it are refused.</summary>
    public string Home { get; init; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
}

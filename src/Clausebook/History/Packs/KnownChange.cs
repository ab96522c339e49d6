using Clausebook.History.Git;

namespace Clausebook.History.Packs;

/// <summary>A file that differs between a commit and a parent.</summary>
/// <param name="Path">The path from the repository's top.</param>
/// <param name="Before">Its blob in the parent; none when it is not there.</param>
/// <param name="After">Its blob in the commit; none when it is not there.</param>
internal sealed record KnownChange(string Path, GitObjectId Before, GitObjectId After);

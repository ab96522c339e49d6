namespace Clausebook.Caching;

/// <summary>A file that had just been changed when it was looked at, and is therefore known by its content.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Sha256">The hash of its content.</param>
internal sealed record YoungFile(string Path, string Sha256);

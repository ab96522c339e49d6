namespace Clausebook.Content;

/// <summary>One entry below a content folder.</summary>
/// <param name="Path">Path from the repository's root with forward slashes.</param>
/// <param name="Size">Size in bytes; 0 for what is not a file.</param>
/// <param name="Kind">File, symbolic link or something else.</param>
public sealed record ContentEntry(string Path, long Size, ContentEntryKind Kind = ContentEntryKind.File);

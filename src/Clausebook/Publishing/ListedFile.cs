namespace Clausebook.Publishing;

/// <summary>Something below a folder that is not a folder.</summary>
/// <param name="Path">Its path below the folder, with forward slashes.</param>
/// <param name="IsLink">True for a symbolic link.</param>
internal sealed record ListedFile(string Path, bool IsLink);

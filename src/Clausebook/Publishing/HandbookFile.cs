namespace Clausebook.Publishing;

/// <summary>One file of a handbook, ready to be written.</summary>
/// <param name="Path">Path within the handbook with forward slashes, for example <c>policies/POL-004.html</c>.</param>
/// <param name="Content">The bytes.</param>
public sealed record HandbookFile(string Path, ReadOnlyMemory<byte> Content);

namespace Clausebook.Publishing;

/// <summary>
/// One file of a handbook: its path is known beforehand, its bytes are made when a thread gets to it and let go once they are on disk,
/// because a large handbook would not fit into memory.
/// </summary>
/// <param name="Path">Path within the handbook with forward slashes, for example <c>policies/POL-004.html</c>.</param>
/// <param name="Print">Writes the bytes; called once, on any thread. Throws <see cref="FileFaultException"/> when they cannot be made.</param>
public sealed record HandbookFile(string Path, Action<Stream> Print)
{
    /// <summary>A file whose bytes are there already.</summary>
    /// <param name="path">Path within the handbook.</param>
    /// <param name="content">The bytes.</param>
    public HandbookFile(string path, ReadOnlyMemory<byte> content)
        : this(path, output => output.Write(content.Span))
    {
    }
}

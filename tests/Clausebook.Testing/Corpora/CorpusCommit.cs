namespace Clausebook.Testing.Corpora;

/// <summary>One commit of a history that is being made.</summary>
/// <param name="Message">The whole message, trailers included.</param>
/// <param name="Author">Who wrote and committed it.</param>
/// <param name="Committed">When it was committed, in seconds of Unix time.</param>
internal sealed record CorpusCommit(string Message, (string Name, string Email, string Zone) Author, long Committed)
{
    /// <summary>When it was written.</summary>
    public long Written { get; init; } = Committed;

    /// <summary>The branch.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>The mark of the first parent; 0 for the first commit.</summary>
    public int Parent { get; init; }

    /// <summary>The mark of the branch merged, or 0.</summary>
    public int Merged { get; init; }

    /// <summary>Paths that are gone.</summary>
    public IReadOnlyList<string> Deleted { get; init; } = [];

    /// <summary>Files as they are from now on.</summary>
    public IReadOnlyList<(string Path, byte[] Bytes)> Files { get; init; } = [];
}

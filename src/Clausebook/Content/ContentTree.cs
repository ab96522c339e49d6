namespace Clausebook.Content;

/// <summary>
/// The files of an ISMS repository at one point: the working tree, or the tree of any commit read from git objects. Everything after this
/// abstraction is the same for both, which is what makes the handbook of any past day possible without a checkout.
/// </summary>
public abstract class ContentTree
{
    /// <summary>What the tree is, in words that can stand on a page: "working tree" or "commit 1234567".</summary>
    public abstract string Description { get; }

    /// <summary>All entries below a folder, in ordinal order of their paths; empty when the folder does not exist.</summary>
    public abstract IReadOnlyList<ContentEntry> List(string folder);

    /// <summary>The entry at exactly this path (case counts on every system), or null.</summary>
    public abstract ContentEntry? Find(string path);

    /// <summary>The bytes of a file entry.</summary>
    /// <exception cref="Findings.EnvironmentException">The file cannot be read.</exception>
    public abstract byte[] Read(ContentEntry entry);
}

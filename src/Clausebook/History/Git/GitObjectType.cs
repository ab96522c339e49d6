namespace Clausebook.History.Git;

/// <summary>The kinds of git objects, with libgit2's numbers.</summary>
internal enum GitObjectType
{
    /// <summary>A commit.</summary>
    Commit = 1,

    /// <summary>A folder.</summary>
    Tree = 2,

    /// <summary>The bytes of a file.</summary>
    Blob = 3,

    /// <summary>An annotated tag.</summary>
    Tag = 4,
}

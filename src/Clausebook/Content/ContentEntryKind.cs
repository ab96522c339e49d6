namespace Clausebook.Content;

/// <summary>What an entry of a content tree is.</summary>
public enum ContentEntryKind
{
    /// <summary>A regular file.</summary>
    File,

    /// <summary>A symbolic link: never followed, because it may lead out of the repository.</summary>
    SymbolicLink,

    /// <summary>A submodule, a device, a pipe or a socket: never read.</summary>
    Other,
}

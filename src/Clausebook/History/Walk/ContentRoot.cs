using Clausebook.History.Git;

namespace Clausebook.History.Walk;

/// <summary>What stands at the path of a content folder in one commit.</summary>
/// <param name="Id">The object; none when nothing is there.</param>
/// <param name="IsTree">True for a folder, false for a file.</param>
internal readonly record struct ContentRoot(GitObjectId Id, bool IsTree)
{
    /// <summary>The folder, or none.</summary>
    public GitObjectId Tree => IsTree ? Id : default;

    /// <summary>The file, or none.</summary>
    public GitObjectId File => IsTree ? default : Id;
}

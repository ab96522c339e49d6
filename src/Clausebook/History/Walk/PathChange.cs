using Clausebook.History.Git;

namespace Clausebook.History.Walk;

/// <summary>A file that differs between a commit and one of its parents.</summary>
/// <param name="Path">The path's number.</param>
/// <param name="Before">Its blob in the parent; none when it is not there.</param>
/// <param name="After">Its blob in the commit; none when it is not there.</param>
internal sealed record PathChange(int Path, GitObjectId Before, GitObjectId After)
{
    /// <summary>True when the parent does not have the file.</summary>
    public bool IsAdded => Before.IsNone;

    /// <summary>True when the commit does not have the file.</summary>
    public bool IsDeleted => After.IsNone;
}

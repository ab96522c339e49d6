namespace Clausebook.History.Git;

/// <summary>An object that history needs is missing or damaged. The history reader turns it into a cause and a remedy.</summary>
internal sealed class GitObjectException(GitObjectId id, bool isMissing)
    : Exception(isMissing ? $"The git object {id} is missing from the repository." : $"The git object {id} is damaged.")
{
    /// <summary>True when the object is not there at all, as in a partial clone.</summary>
    public bool IsMissing { get; } = isMissing;
}

using LibGit2Sharp;

namespace Clausebook.History;

/// <summary>What of the repository decides its history: commits never change, so the one checked out stands for all before it.</summary>
/// <param name="GitDirectory">The repository's own folder.</param>
/// <param name="Prefix">The path of the ISMS root from the repository's top.</param>
/// <param name="Commit">The full id of the commit checked out.</param>
/// <param name="Branch">The branch checked out, or an empty text.</param>
internal sealed record HeadState(string GitDirectory, string Prefix, string Commit, string Branch)
{
    /// <summary>The state now, or null when the history cannot be used.</summary>
    public static HeadState? Of(string root)
    {
        if (GitLocation.Find(root).Location is not { } location) return null;
        try
        {
            using Repository repository = new(location.GitDirectory);
            return new(location.GitDirectory, location.Prefix, GitLocation.Head(repository).ToString(), repository.Info.IsHeadDetached ? "" : repository.Head.FriendlyName);
        }
        catch (LibGit2SharpException)
        {
            return null; // reading the history names the cause
        }
    }
}

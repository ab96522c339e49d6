using LibGit2Sharp;

namespace Clausebook.History;

/// <summary>What of the repository decides its history: commits never change, so the one checked out stands for all before it.</summary>
/// <param name="GitDirectory">The repository's own folder.</param>
/// <param name="Prefix">The path of the ISMS root from the repository's top.</param>
/// <param name="Commit">The full id of the commit checked out.</param>
/// <param name="Branch">The branch checked out, or an empty text.</param>
/// <param name="Tags">The tags that the handbook is compared with, each with its target on a line of its own; an empty text for none.</param>
internal sealed record HeadState(string GitDirectory, string Prefix, string Commit, string Branch, string Tags)
{
    /// <summary>The names of <see cref="Tags"/>.</summary>
    public IEnumerable<string> TagNames => Tags.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..line.LastIndexOf(' ')]);

    /// <summary>The state now, or null when the history cannot be used.</summary>
    /// <param name="root">The ISMS root.</param>
    /// <param name="tags">The names of the tags that count.</param>
    public static HeadState? Of(string root, IEnumerable<string> tags)
    {
        if (GitLocation.Find(root).Location is not { } location) return null;
        try
        {
            using Repository repository = new(location.GitDirectory);
            return new(location.GitDirectory, location.Prefix, GitLocation.Head(repository).ToString(), repository.Info.IsHeadDetached ? "" : repository.Head.FriendlyName, string.Concat(tags.Select(name => $"{name} {Target(repository, name)}\n")));
        }
        catch (LibGit2SharpException)
        {
            return null; // reading the history names the cause
        }
    }

    private static string? Target(Repository repository, string name) => repository.Tags.FirstOrDefault(tag => tag.FriendlyName == name)?.PeeledTarget.Sha;
}

using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.History.Git;
using LibGit2Sharp;

namespace Clausebook.History;

/// <summary>Where the repository of an ISMS is, and whether its history can be trusted to be whole.</summary>
/// <param name="GitDirectory">The repository's own folder; of a worktree, the worktree's.</param>
/// <param name="Prefix">The path of the ISMS root from the repository's top, with a slash at its end; empty when they are the same.</param>
internal sealed record GitLocation(string GitDirectory, string Prefix)
{
    /// <summary>The working folder's repository, or why its history cannot be used.</summary>
    public static (GitLocation? Location, HistoryUnavailable? Unavailable) Find(string root)
    {
        var real = RealPath.Of(Path.TrimEndingDirectorySeparator(root));
        if (Repository.Discover(real) is not { } gitDirectory) return (null, HistoryFaults.NoRepository);
        try
        {
            using Repository repository = new(gitDirectory);
            var prefix = Path.GetRelativePath(RealPath.Of(Path.TrimEndingDirectorySeparator(repository.Info.WorkingDirectory ?? gitDirectory)), real).Replace(Path.DirectorySeparatorChar, '/');
            var fault = repository.Info.IsBare ? HistoryFaults.Bare
                : prefix == ".." || prefix.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(prefix) ? HistoryFaults.ElsewhereWorkingTree
                : Incomplete(repository, gitDirectory);
            return fault is null ? (new(gitDirectory, prefix == "." ? "" : prefix + '/'), null) : (null, fault);
        }
        catch (LibGit2SharpException exception)
        {
            return (null, HistoryFaults.Explain(exception, real));
        }
    }

    /// <summary>The commit that a name stands for; the one checked out for no name.</summary>
    /// <exception cref="UsageException">There is no such commit, tag or branch.</exception>
    public static GitObjectId Resolve(Repository repository, string? revision)
    {
        if (revision is null) return Head(repository);
        try
        {
            return repository.Lookup(revision)?.Peel<Commit>() is { } commit ? GitObjectId.Parse(commit.Sha) : throw Unknown(revision);
        }
        catch (LibGit2SharpException exception)
        {
            throw Unknown(revision, exception);
        }
    }

    /// <summary>The id of the commit checked out. Its object is not read, so that a damaged one is found where damage is explained.</summary>
    public static GitObjectId Head(Repository repository) => GitObjectId.Parse(repository.Refs.Head.ResolveToDirectReference().TargetIdentifier);

    /// <summary>True when the checkout leaves out files. git keeps that setting in a file of the working folder's own, which libgit2 does not read.</summary>
    public static bool IsSparse(Repository repository)
    {
        const string Key = "core.sparseCheckout";
        var own = Path.Join(repository.Info.Path, "config.worktree");
        using var settings = File.Exists(own) ? Configuration.BuildFrom(own) : null;
        return settings?.Get<bool>(Key)?.Value ?? repository.Config.GetValueOrDefault(Key, false);
    }

    private static UsageException Unknown(string revision, Exception? cause = null) =>
        new($"The repository has no commit, tag or branch \"{revision}\".", "See git tag and git log for the names there are.", cause);

    private static HistoryUnavailable? Incomplete(Repository repository, string gitDirectory)
    {
        var common = CommonDirectory(gitDirectory);
        if (repository.Info.IsShallow || HasText(Path.Join(common, "shallow"))) return HistoryFaults.Shallow;
        if (HasText(Path.Join(common, "info", "grafts"))) return HistoryFaults.Grafts;
        if (repository.Refs.FromGlob("refs/replace/*").Any()) return HistoryFaults.Replaced;
        if (repository.Config.Any(e => e.Key is "extensions.partialclone" || (e.Key.StartsWith("remote.", StringComparison.Ordinal) && e.Key.EndsWith(".promisor", StringComparison.Ordinal) && e.Value == "true"))) return HistoryFaults.PartialClone;
        if (!repository.Info.IsHeadUnborn) return null;
        return repository.Refs.Any() ? HistoryFaults.HeadNamesNoBranch(repository.Refs.Head.TargetIdentifier) : HistoryFaults.NoCommit;
    }

    /// <summary>A worktree keeps what it shares with the others (grafts, shallow roots) in the main repository's folder.</summary>
    public static string CommonDirectory(string gitDirectory)
    {
        var link = Path.Join(gitDirectory, "commondir");
        return File.Exists(link) ? Path.GetFullPath(File.ReadAllText(link).Trim(), gitDirectory) : gitDirectory;
    }

    private static bool HasText(string file) => new FileInfo(file) is { Exists: true, Length: > 0 };
}

using Clausebook.History.Git;
using LibGit2Sharp;

namespace Clausebook.History;

/// <summary>Every known reason why a history cannot be used, each with the command or setting that helps.</summary>
internal static class HistoryFaults
{
    public static HistoryUnavailable NoRepository { get; } = new(
        "This folder is not in a git repository.",
        "Run git init and commit the content, or work in a clone.");

    public static HistoryUnavailable NoCommit { get; } = new(
        "The repository has no commit yet.",
        "Commit the content: git add . and git commit.");

    public static HistoryUnavailable Bare { get; } = new(
        "The repository is bare: it has no working folder.",
        "Work in a clone of it: git clone <repository>.");

    public static HistoryUnavailable ElsewhereWorkingTree { get; } = new(
        "The repository's working folder is somewhere else.",
        "Remove core.worktree from its configuration or replace the linked .git folder by a clone.");

    public static HistoryUnavailable Shallow { get; } = new(
        "The clone is shallow: older commits are missing, so dates and versions would be wrong.",
        "Fetch the whole history: fetch-depth: 0 for actions/checkout on GitHub, GIT_DEPTH: 0 on GitLab, git fetch --unshallow elsewhere.");

    public static HistoryUnavailable PartialClone { get; } = new(
        "The clone is partial: the texts of older commits are missing.",
        "Clone again without --filter: on GitHub remove filter and sparse-checkout from actions/checkout and set fetch-depth: 0, on GitLab remove --filter from GIT_CLONE_EXTRA_FLAGS and GIT_FETCH_EXTRA_FLAGS.");

    public static HistoryUnavailable Grafts { get; } = new(
        "The file info/grafts replaces the parents of commits, so the history shown would not be the one recorded.",
        "Remove .git/info/grafts.");

    public static HistoryUnavailable Replaced { get; } = new(
        "The repository replaces objects by others (git replace), so the history shown would not be the one recorded.",
        "Remove the replacements: git replace -d $(git replace -l).");

    public static HistoryUnavailable Sparse(string path) => new(
        $"The checkout is sparse and leaves out content files, {path} among them: the handbook would lack them.",
        "Check out everything: git sparse-checkout disable; for actions/checkout on GitHub remove sparse-checkout.");

    /// <summary>Puts a missing or damaged object into words.</summary>
    public static HistoryUnavailable Explain(GitObjectException exception) => exception.IsMissing ? Missing(exception.Message) : Damaged(exception.Message);

    public static HistoryUnavailable Missing(string message) => new(
        message,
        "Fetch everything with git fetch --unshallow, or clone again without --depth and --filter.");

    public static HistoryUnavailable Damaged(string message) => new(
        message,
        "See what git fsck --full says and clone the repository again.");

    public static HistoryUnavailable HeadNamesNoBranch(string head) => new(
        $"HEAD names {head}, which does not exist, although the repository has other branches.",
        "Check out an existing branch: git switch <branch>.");

    /// <summary>Puts what libgit2 refuses to open into words.</summary>
    public static HistoryUnavailable Explain(LibGit2SharpException exception, string root)
    {
        var message = exception.Message;
        if (message.Contains("not owned by current user", StringComparison.Ordinal)) return new(
            "The repository belongs to another user, and git does not trust such repositories by itself.",
            $"If you trust it, run: git config --global --add safe.directory {root}");
        if (message.Contains("object format", StringComparison.Ordinal)) return new(
            "The repository uses SHA-256 object names, which cannot be read yet.",
            "Use a repository in git's default object format (git init --object-format=sha1).");
        return new($"The repository cannot be opened: {message}.", "See what git status says about it.");
    }
}

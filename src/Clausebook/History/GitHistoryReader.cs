using Clausebook.Caching;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.History.Git;
using Clausebook.History.Packs;
using Clausebook.History.Rules;
using Clausebook.History.Walk;
using LibGit2Sharp;

namespace Clausebook.History;

/// <summary>Reads the history of an ISMS from its git repository, whole or not at all.</summary>
internal static class GitHistoryReader
{
    /// <summary>Reads the history of the content folders.</summary>
    /// <param name="root">The ISMS root: the repository's top or a folder in it.</param>
    /// <param name="contentFolders">Folders and files from the ISMS root.</param>
    /// <param name="revision">A commit, tag or branch to read from; the commit checked out when null.</param>
    /// <param name="mailmap">The mailmap's path, looked for in the ISMS root and then at the repository's top.</param>
    /// <param name="ignoreRevisions">The path of the list of revisions to ignore, looked for in the same places.</param>
    /// <param name="cache">Where what earlier runs read is kept; nothing is by default.</param>
    /// <param name="files">The files on disk, when somebody has read them already.</param>
    public static HistoryReading Read(string root, IReadOnlyList<string> contentFolders, string? revision = null, string mailmap = ".mailmap", string ignoreRevisions = ".git-blame-ignore-revs", CacheFolder? cache = null, WorkingTree? files = null)
    {
        var (location, unavailable) = GitLocation.Find(root);
        if (location is null) return unavailable!;
        try
        {
            using Repository repository = new(location.GitDirectory);
            var start = GitLocation.Resolve(repository, revision);
            using var objects = GitObjectDatabase.Open(location.GitDirectory);
            var folders = contentFolders.Select(f => location.Prefix + f);
            var known = Pack<KnownCommit>.Open(cache ?? CacheFolder.None, new CommitFormat(), [location.GitDirectory, .. folders]);
            var graph = CommitGraph.Read(objects, start, known);
            var walked = HistoryWalker.Walk(objects, graph, folders, known.IsKept);
            Keep(known, graph);
            List<Finding> findings = [];
            var people = ReadMailmap(CommittedFile.Find(objects, graph.Start.Text.Tree, location.Prefix, mailmap), findings);
            var ignored = IgnoredRevisions.Read(CommittedFile.Find(objects, graph.Start.Text.Tree, location.Prefix, ignoreRevisions), graph, findings);
            HistoryTableBuilder builder = new(walked, people, ignored, location.Prefix);
            var branch = revision is null && !repository.Info.IsHeadDetached ? repository.Head.FriendlyName : null;
            var table = builder.Build(new(start.ToString(), graph.Start.Text.CommitterDate, branch, []), location.GitDirectory) with { Findings = [.. findings] };
            if (revision is not null) return table;

            var tree = files ?? new(root);
            var uncommitted = UncommittedFiles.Find(tree, contentFolders, table.Blobs);
            if (GitLocation.IsSparse(repository) && uncommitted.FirstOrDefault(path => tree.Find(path) is null) is { } leftOut) return HistoryFaults.Sparse(leftOut);
            return table with { Repository = table.Repository with { UncommittedPaths = uncommitted } };
        }
        catch (GitObjectException exception)
        {
            return HistoryFaults.Explain(exception);
        }
        catch (LibGit2SharpException exception)
        {
            return HistoryFaults.Explain(exception, root);
        }
    }

    /// <summary>The committer date of the commit checked out, or null when there is no usable one: cheap, for the default of the day that everything is judged by.</summary>
    public static DateTimeOffset? HeadCommitDate(string root)
    {
        try
        {
            if (GitLocation.Find(root).Location is not { } location) return null;
            using Repository repository = new(location.GitDirectory);
            using var objects = GitObjectDatabase.Open(location.GitDirectory);
            return new CommitReader(objects).Read(GitLocation.Head(repository)).CommitterDate;
        }
        catch (Exception exception) when (exception is GitObjectException or LibGit2SharpException)
        {
            return null; // reading the history names the cause
        }
    }

    private static void Keep(Pack<KnownCommit> known, CommitGraph graph)
    {
        if (!known.IsKept) return;
        var learned = graph.NewestFirst.Where(c => c.IsLearned).Select(c => KeyValuePair.Create(c.Text.Id, c.Known!));
        known.Save([.. learned], () => graph.NewestFirst.Select(c => c.Text.Id).ToHashSet());
    }

    private static Mailmap ReadMailmap(CommittedFile? file, List<Finding> findings)
    {
        var mailmap = Mailmap.Read(file?.Bytes, out var badLines);
        if (file is not null) findings.AddRange(MailmapNotUsable.Check(file, badLines));
        return mailmap;
    }
}

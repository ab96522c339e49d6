using System.Text;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.History.Git;
using LibGit2Sharp;

namespace Clausebook.Content;

/// <summary>The files of a commit, read from git's objects without a checkout. Links are entries there too and are never followed.</summary>
internal sealed class CommitTree : ContentTree, IDisposable
{
    private readonly Lock reading = new();
    private readonly GitObjectDatabase objects;
    private readonly GitTreeCache trees;
    private readonly GitObjectId top;
    private readonly string prefix;

    private CommitTree(GitObjectDatabase objects, CommitText commit, string prefix)
    {
        this.objects = objects;
        this.prefix = prefix;
        trees = new GitTreeCache(objects);
        (top, Commit) = (commit.Tree, commit);
    }

    /// <summary>The commit.</summary>
    public CommitText Commit { get; }

    public override string Description => $"commit {Commit.Id.ToString()[..7]}";

    /// <summary>Opens the tree of a commit.</summary>
    /// <param name="root">The ISMS root: the repository's top or a folder in it.</param>
    /// <param name="revision">A commit, tag or branch; the commit checked out when null.</param>
    /// <exception cref="EnvironmentException">There is no usable repository.</exception>
    /// <exception cref="UsageException">There is no such commit, tag or branch.</exception>
    public static CommitTree Open(string root, string? revision = null)
    {
        var (location, unavailable) = GitLocation.Find(root);
        if (location is null) throw new EnvironmentException(unavailable!.Reason, unavailable.Remedy);
        using Repository repository = new(location.GitDirectory);
        var commit = GitLocation.Resolve(repository, revision);
        GitObjectDatabase? objects = null;
        try
        {
            objects = GitObjectDatabase.Open(location.GitDirectory);
            CommitTree tree = new(objects, new CommitReader(objects).Read(commit), location.Prefix);
            objects = null; // the tree owns it now
            return tree;
        }
        catch (GitObjectException exception)
        {
            throw Unreadable(commit.ToString(), exception);
        }
        finally
        {
            objects?.Dispose();
        }
    }

    public override IReadOnlyList<ContentEntry> List(string folder)
    {
        if (ContentPath.Normalize(folder) is not { } start) return [];
        return Checked(folder, () =>
        {
            List<ContentEntry> entries = [];
            lock (reading)
            {
                var found = Lookup(start, out var isTree);
                if (isTree) List(found, start, entries);
            }
            entries.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
            return entries;
        });
    }

    public override ContentEntry? Find(string path)
    {
        if (ContentPath.Normalize(path) is not { Length: > 0 } exact) return null;
        var (folder, name) = ContentPath.Split(exact);
        return Checked(path, () =>
        {
            lock (reading)
            {
                var tree = Lookup(folder, out var isTree);
                GitTreeCursor cursor = new(trees.Read(isTree ? tree : default));
                while (cursor.MoveNext())
                {
                    if (!cursor.IsTree && Encoding.UTF8.GetString(cursor.Name) == name) return Entry(exact, in cursor);
                }
                return null;
            }
        });
    }

    public override byte[] Read(ContentEntry entry)
    {
        var blob = ContentPath.Normalize(entry.Path) is not { } exact ? default : Checked(entry.Path, () =>
        {
            lock (reading) return Lookup(exact, out var isTree) is var found && isTree ? default : found;
        });
        if (blob.IsNone) throw new EnvironmentException($"{entry.Path} is not a file of {Description}.");
        return Checked(entry.Path, () => objects.ReadBytes(blob, GitObjectType.Blob));
    }

    public void Dispose()
    {
        trees.Dispose();
        objects.Dispose();
    }

    private void List(GitObjectId tree, string folder, List<ContentEntry> entries)
    {
        if (folder.Length > ContentPath.Longest) throw new GitObjectException(tree, isMissing: false); // written to exhaust the reader
        GitTreeCursor cursor = new(trees.Read(tree));
        while (cursor.MoveNext())
        {
            var path = ContentPath.Combine(folder, Encoding.UTF8.GetString(cursor.Name));
            if (cursor.IsTree) List(cursor.Id, path, entries);
            else entries.Add(Entry(path, in cursor));
        }
    }

    private ContentEntry Entry(string path, in GitTreeCursor cursor) => cursor.IsFile
        ? new(path, objects.ReadSize(cursor.Id))
        : new(path, 0, cursor.IsLink ? ContentEntryKind.SymbolicLink : ContentEntryKind.Other);

    private GitObjectId Lookup(string path, out bool isTree)
    {
        trees.Trim();
        return trees.Find(top, [.. (prefix + path).Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Encoding.UTF8.GetBytes)], out isTree);
    }

    private static T Checked<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (GitObjectException exception)
        {
            throw Unreadable(what, exception);
        }
    }

    private static EnvironmentException Unreadable(string what, GitObjectException cause) => new($"{what} cannot be read: {cause.Message}", HistoryFaults.Missing("").Remedy, cause);
}

using System.Text;
using Clausebook.History.Git;

namespace Clausebook.History.Walk;

/// <summary>The folders and files whose history is walked, and what stands there in each commit.</summary>
internal sealed class ContentRoots(GitObjectDatabase objects, GitTreeCache trees)
{
    private readonly List<string> paths = [];
    private readonly List<byte[][]?> parts = [];

    /// <summary>How many there are.</summary>
    public int Count => paths.Count;

    /// <summary>All of them as one text: what a commit changed is the same only as long as the walk looks in the same places.</summary>
    public string Places { get; private set; } = "";

    /// <summary>The path of a folder.</summary>
    public string this[int index] => paths[index];

    /// <summary>Adds a folder or file unless it lies in one that is walked already. Those that lie in it are walked with it from now on, and keep their numbers.</summary>
    public void Add(string path)
    {
        if (Covers(path, Count)) return;
        for (var i = 0; i < Count; i++)
        {
            if (IsWithin(paths[i], path)) parts[i] = null;
        }
        paths.Add(path);
        Places = string.Join('\0', paths);
        parts.Add([.. path.Split('/').Where(p => p.Length > 0).Select(Encoding.UTF8.GetBytes)]);
    }

    /// <summary>True when a path lies in one of the folders that were added first, or is one.</summary>
    /// <param name="path">The path.</param>
    /// <param name="first">How many of the folders to ask.</param>
    public bool Covers(ReadOnlySpan<char> path, int first)
    {
        for (var i = 0; i < first; i++)
        {
            if (IsWithin(path, paths[i])) return true;
        }
        return false;
    }

    private static bool IsWithin(ReadOnlySpan<char> path, string place) =>
        place.Length == 0 || (path.StartsWith(place, StringComparison.Ordinal) && (path.Length == place.Length || path[place.Length] == '/'));

    /// <summary>What stands at each of them in a commit. Neighbours with equal content share one answer.</summary>
    public ContentRoot[] Of(CommitNode commit, ContentRoot[]? neighbour)
    {
        if (commit.Roots is { } known && known.Length == Count) return known; // a folder may have joined since
        var found = new ContentRoot[Count];
        using var top = objects.Read(commit.Text.Tree); // each commit has its own, so keeping it would only push out what is used again
        for (var i = 0; i < found.Length; i++)
        {
            if (parts[i] is not { } names) continue;
            if (names.Length == 0)
            {
                found[i] = new(commit.Text.Tree, true);
                continue;
            }
            var id = GitTreeCache.FindEntry(top.Data, names[0], out var isTree);
            if (names.Length > 1) id = isTree ? trees.Find(id, names.AsSpan(1), out isTree) : default;
            found[i] = new(id, isTree && !id.IsNone);
        }
        return commit.Roots = neighbour is not null && found.AsSpan().SequenceEqual(neighbour) ? neighbour : found;
    }
}

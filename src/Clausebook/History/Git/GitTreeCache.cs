namespace Clausebook.History.Git;

/// <summary>
/// Keeps the trees read last, because neighbouring commits share nearly all of them, and keeps them where libgit2 unpacked them, so that
/// nothing is copied or collected. Bounded by <see cref="Trim"/>, so that memory does not grow with the history.
/// </summary>
internal sealed class GitTreeCache(GitObjectDatabase objects) : IDisposable
{
    private const int GenerationBytes = 3 * 1024 * 1024; // measured on 50,000 commits: larger ones cost more in the allocator than they save in reading
    private Dictionary<GitObjectId, GitObject> recent = [];
    private Dictionary<GitObjectId, GitObject> older = [];
    private int bytes;

    /// <summary>The raw tree, valid until the cache is trimmed; empty for no tree.</summary>
    public ReadOnlySpan<byte> Read(GitObjectId id)
    {
        if (id.IsNone) return [];
        if (recent.TryGetValue(id, out var tree)) return tree.Data;
        if (!older.Remove(id, out tree)) tree = ReadTree(id);
        bytes += tree.Data.Length;
        recent.Add(id, tree);
        return tree.Data;
    }

    /// <summary>When a generation is full, forgets the one before it, so that what is in use stays. Called where no tree is being read.</summary>
    public void Trim()
    {
        if (bytes <= GenerationBytes) return;
        Free(older);
        (older, recent, bytes) = (recent, older, 0);
    }

    /// <summary>Finds an entry by its path below a tree.</summary>
    /// <param name="tree">The tree to start from.</param>
    /// <param name="parts">The path's parts in UTF-8; none for the tree itself.</param>
    /// <param name="isTree">True when a folder was found.</param>
    /// <returns>The entry's object, or none when there is no such folder or file.</returns>
    public GitObjectId Find(GitObjectId tree, ReadOnlySpan<byte[]> parts, out bool isTree)
    {
        isTree = true;
        foreach (var part in parts)
        {
            if (!isTree) return default; // a file has nothing below it
            tree = FindEntry(Read(tree), part, out isTree);
        }
        return tree;
    }

    /// <summary>Finds an entry by its name in a raw tree.</summary>
    public static GitObjectId FindEntry(ReadOnlySpan<byte> tree, ReadOnlySpan<byte> name, out bool isTree)
    {
        GitTreeCursor cursor = new(tree);
        while (cursor.MoveNext())
        {
            if (!cursor.Name.SequenceEqual(name) || !(cursor.IsTree || cursor.IsFile)) continue;
            isTree = cursor.IsTree;
            return cursor.Id;
        }
        isTree = false;
        return default;
    }

    public void Dispose()
    {
        Free(older);
        Free(recent);
    }

    private GitObject ReadTree(GitObjectId id)
    {
        var found = objects.Read(id);
        if (found.Type == GitObjectType.Tree) return found;
        found.Dispose();
        throw new GitObjectException(id, isMissing: false);
    }

    private static void Free(Dictionary<GitObjectId, GitObject> generation)
    {
        foreach (var tree in generation.Values) tree.Dispose();
        generation.Clear();
    }
}

using Clausebook.History.Git;
using Clausebook.History.Packs;

namespace Clausebook.History.Walk;

/// <summary>
/// Pairs the files that a commit deleted with those it added. Equal bytes come first, then the same identity, which follows a file through a
/// rename and an edit in one commit. A copy has no ancestry, because its source is still there.
/// </summary>
internal sealed class RenameFinder(PathNames names, DocumentIdentity identity)
{
    /// <summary>The added path for each deleted path that was renamed.</summary>
    public Dictionary<int, int> Find(IEnumerable<PathChange> deleted, IEnumerable<PathChange> added)
    {
        Dictionary<int, int> renames = [];
        var from = Sorted(deleted);
        var to = Sorted(added);
        Pair(from, to, renames, static (path, blob) => $"{blob} {Path.GetFileName(path).ToUpperInvariant()}");
        Pair(from, to, renames, static (_, blob) => blob.ToString());
        Pair(from, to, renames, identity.Of);
        return renames;
    }

    /// <summary>The added path for each file that was deleted in a place that is not walked and whose path has no number.</summary>
    public List<(KnownChange From, int To)> FindOutside(List<KnownChange> deleted, List<PathChange> added)
    {
        if (deleted.Count == 0) return [];
        PathNames both = new(); // numbers of their own, which end with this search
        Dictionary<int, KnownChange> sources = deleted.ToDictionary(c => both.Number(c.Path));
        Dictionary<int, int> targets = added.ToDictionary(c => both.Number(names[c.Path]), c => c.Path);
        RenameFinder finder = new(both, identity);
        var found = finder.Find(sources.Select(s => new PathChange(s.Key, s.Value.Before, s.Value.After)), added.Select(c => c with { Path = both.Number(names[c.Path]) }));
        return [.. found.Select(f => (sources[f.Key], targets[f.Value]))];
    }

    /// <summary>Pairs by equal keys, in the order of the paths, and takes the pairs out of both lists.</summary>
    private void Pair(List<PathChange> from, List<PathChange> to, Dictionary<int, int> renames, Func<string, GitObjectId, string> key)
    {
        if (from.Count == 0 || to.Count == 0) return;
        var targets = to.GroupBy(c => key(names[c.Path], c.After)).ToDictionary(g => g.Key, g => new Queue<PathChange>(g), StringComparer.Ordinal);
        HashSet<PathChange> taken = new(ReferenceEqualityComparer.Instance);
        from.RemoveAll(source =>
        {
            if (!targets.TryGetValue(key(names[source.Path], source.Before), out var queue) || !queue.TryDequeue(out var target)) return false;
            renames.Add(source.Path, target.Path);
            taken.Add(target);
            return true;
        });
        to.RemoveAll(taken.Contains);
    }

    private List<PathChange> Sorted(IEnumerable<PathChange> changes)
    {
        List<PathChange> sorted = [.. changes];
        sorted.Sort((a, b) => string.CompareOrdinal(names[a.Path], names[b.Path]));
        return sorted;
    }
}

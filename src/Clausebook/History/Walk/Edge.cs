using Clausebook.History.Git;
using Clausebook.History.Packs;

namespace Clausebook.History.Walk;

/// <summary>The differences between a commit and one parent, with the renames among them.</summary>
internal sealed class Edge(List<PathChange> changes, Dictionary<int, int> renames)
{
    private Dictionary<int, PathChange>? byPath;
    private Dictionary<int, int>? sources;

    public List<PathChange> Changes => changes;

    public Dictionary<int, int> Renames => renames;

    /// <summary>How many changes, at the end, are of old places outside the walked folders.</summary>
    public int Outside { get; init; }

    public IEnumerable<PathChange> Inside => changes.Take(changes.Count - Outside);

    // most commits have one parent and no rename, and never need these
    private Dictionary<int, PathChange> ByPath => byPath ??= changes.ToDictionary(c => c.Path);

    private Dictionary<int, int> Sources => sources ??= renames.ToDictionary(r => r.Value, r => r.Key);

    public bool Has(int path) => ByPath.ContainsKey(path);

    public bool IsRenamed(int path) => renames.Count > 0 && Sources.ContainsKey(path);

    public GitObjectId BlobBefore(int path) => ByPath[IsRenamed(path) ? Sources[path] : path].Before;

    public KnownEdge ToKnown(PathNames names)
    {
        KnownChange[] known = [.. changes.Select(c => new KnownChange(names[c.Path], c.Before, c.After))];
        return new(known[..^Outside], known[^Outside..], [.. renames.Select(r => (names[r.Key], names[r.Value]))]);
    }
}

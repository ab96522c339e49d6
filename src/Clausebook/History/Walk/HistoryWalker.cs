using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Clausebook.History.Git;

namespace Clausebook.History.Walk;

/// <summary>
/// One walk over all commits for all documents at once: the tree ids of the content folders are compared with those of each parent, and only
/// where they differ the walk goes down. Each commit carries which document its path names belong to, so renames are followed along every
/// branch. Work grows with commits plus changes, never with commits times documents.
/// </summary>
internal sealed class HistoryWalker : IDisposable
{
    private static readonly Dictionary<int, int> NoRenames = [];
    private readonly CommitGraph graph;
    private readonly GitTreeCache trees;
    private readonly PathNames names = new();
    private readonly TreeComparison comparison;
    private readonly ContentRoots roots;
    private readonly RenameFinder renames;
    private readonly Lineages lineages;
    private readonly int today;
    private readonly List<WalkedChange> changes = [];
    private readonly List<WalkedChange> approved = [];
    private readonly List<PathChange> present = [];

    private HistoryWalker(GitObjectDatabase objects, CommitGraph graph, IEnumerable<string> folders)
    {
        this.graph = graph;
        trees = new(objects);
        comparison = new(trees, names);
        renames = new(names, new(objects));
        roots = new(objects, trees);
        foreach (var folder in folders.OrderBy(f => f.Length)) roots.Add(folder);
        Compare(new ContentRoot[roots.Count], roots.Of(graph.Start, null), present);
        today = names.Count; // the paths of today have the lowest numbers, and their documents the same ones
        lineages = new(today);
        graph.Start.Names = NameMap.Today;
    }

    /// <summary>Walks the history of the folders.</summary>
    /// <param name="objects">The repository's objects.</param>
    /// <param name="graph">The commits.</param>
    /// <param name="folders">Folders or files, from the repository's top.</param>
    public static WalkedHistory Walk(GitObjectDatabase objects, CommitGraph graph, IEnumerable<string> folders)
    {
        using HistoryWalker walker = new(objects, graph, folders);
        foreach (var commit in graph.NewestFirst) walker.Visit(commit);
        return new(walker.names, walker.lineages, walker.present, walker.changes, walker.approved);
    }

    public void Dispose() => trees.Dispose();

    private void Visit(CommitNode commit)
    {
        trees.Trim();
        var map = commit.Names!;
        var own = roots.Of(commit, null);
        if (commit.Parents.Length == 0)
        {
            List<PathChange> all = [];
            Compare(new ContentRoot[own.Length], own, all);
            Record(commit, map, [new(all, [])]);
        }
        else
        {
            List<PathChange>[] differences = [.. commit.Parents.Select(parent => Differences(own, parent))];
            var shared = SharedBy(differences);
            Edge[] edges = [.. differences.Select((changed, i) => new Edge(changed, Renames(commit, commit.Parents[i], changed)))];
            for (var i = 0; i < edges.Length; i++) PassOn(map, commit.Parents[i], edges[i], shared, edges.Length);
            if (!Array.Exists(edges, e => e.Changes.Count == 0)) Record(commit, map, edges);
            if (ReferenceEquals(commit.BroughtInBy, commit) && !commit.Text.Trailers.ApprovedBy.IsEmpty) RecordApproved(commit, map, edges[0]);
        }
        (commit.Names, commit.Roots) = (null, null);
    }

    private List<PathChange> Differences(ContentRoot[] own, CommitNode parent)
    {
        List<PathChange> changed = [];
        Compare(roots.Of(parent, own), own, changed);
        return changed;
    }

    private void Compare(ContentRoot[] before, ContentRoot[] after, List<PathChange> into)
    {
        if (ReferenceEquals(before, after)) return;
        for (var i = 0; i < before.Length; i++) comparison.Compare(roots[i], before[i], after[i], into);
    }

    /// <summary>In how many parents each path is different; null when there is one parent only.</summary>
    private static Dictionary<int, int>? SharedBy(List<PathChange>[] differences)
    {
        if (differences.Length == 1) return null;
        Dictionary<int, int> counts = [];
        foreach (var change in differences.SelectMany(d => d)) CollectionsMarshal.GetValueRefOrAddDefault(counts, change.Path, out _)++;
        return counts;
    }

    /// <summary>The renames between a parent and a commit. A document that came from outside the content folders adds its old place to the walk.</summary>
    private Dictionary<int, int> Renames(CommitNode commit, CommitNode parent, List<PathChange> changed)
    {
        if (!changed.Exists(c => c.IsAdded)) return NoRenames;
        List<PathChange> added = changed.FindAll(c => c.IsAdded);
        var found = renames.Find(changed.Where(c => c.IsDeleted), added);
        if (found.Count == added.Count) return found;
        var targets = found.Values.ToHashSet();
        added.RemoveAll(c => targets.Contains(c.Path));
        List<PathChange> anywhere = [];
        comparison.Compare("", new(parent.Text.Tree, true), new(commit.Text.Tree, true), anywhere);
        List<PathChange> outside = [.. anywhere.Where(c => c.IsDeleted && !roots.Covers(names[c.Path]))];
        foreach (var (from, to) in renames.Find(outside, added))
        {
            found.Add(from, to);
            changed.Add(outside.Find(c => c.Path == from));
            roots.Add(FormerRoot(names[from], names[to]));
        }
        return found;
    }

    /// <summary>The part of the old path that the new one does not end with: a renamed folder, or else the file itself.</summary>
    private static string FormerRoot(string from, string to)
    {
        var (a, b) = (from.Split('/'), to.Split('/'));
        var same = 0;
        while (same < a.Length && same < b.Length && a[^(same + 1)] == b[^(same + 1)]) same++;
        var root = string.Join('/', a[..^same]);
        return same == 0 || root.Length == 0 ? from : root;
    }

    /// <summary>Tells a parent which documents its names belong to, as seen from this commit.</summary>
    private void PassOn(NameMap map, CommitNode parent, Edge edge, Dictionary<int, int>? shared, int parents)
    {
        var theirs = map;
        foreach (var change in edge.Changes)
        {
            // Where another parent has what the merge has, that parent's branch made the change, and only the fork can tell what it was.
            var isForeign = shared is not null && shared.GetValueOrDefault(change.Path) < parents;
            if (change.IsAdded) theirs = theirs.With(change.Path, null);
            else if (change.IsDeleted)
            {
                var renamed = edge.Renames.TryGetValue(change.Path, out var target) ? Document(map, target) : Lineages.Unknown;
                theirs = theirs.With(change.Path, isForeign ? lineages.Open(renamed) : renamed == Lineages.Unknown ? lineages.Ended() : renamed);
            }
            else if (isForeign) theirs = theirs.With(change.Path, lineages.Open(Document(map, change.Path)));
        }
        parent.Names = parent.Names is null ? theirs : parent.Names.Union(theirs, Join);
    }

    private int? Join(int path, int? one, int? other)
    {
        var present = path < today ? path : Lineages.Unknown;
        var joined = lineages.Join(one ?? present, other ?? present);
        return joined == present ? null : joined;
    }

    private int Document(NameMap map, int path) => map.Find(path) ?? (path < today ? path : Lineages.Unknown);

    /// <summary>Records what differs from every parent, as <c>git log -c</c> shows it.</summary>
    private void Record(CommitNode commit, NameMap map, Edge[] edges)
    {
        var others = edges[1..];
        foreach (var change in edges[0].Changes)
        {
            if (Array.Exists(others, e => !e.Has(change.Path))) continue;
            var before = edges.Length == 1 && !edges[0].IsRenamed(change.Path) ? OneOrNone(change.Before) : [.. edges.Select(e => e.BlobBefore(change.Path)).Where(b => !b.IsNone)];
            RevisionKind? kind = change.IsDeleted ? null
                : before.IsEmpty ? RevisionKind.Created
                : before.Contains(change.After) ? RevisionKind.Moved // equal bytes count as a difference only under another name
                : edges.Length > 1 ? RevisionKind.Merged : RevisionKind.Changed;
            changes.Add(new(commit, change.Path, Document(map, change.Path), kind, change.After, before));
        }
    }

    private static ImmutableArray<GitObjectId> OneOrNone(GitObjectId blob) => blob.IsNone ? [] : [blob];

    /// <summary>Records what a commit of the published branch with an approval trailer changed there, its merged branch included.</summary>
    private void RecordApproved(CommitNode commit, NameMap map, Edge edge)
    {
        foreach (var change in edge.Changes.Where(c => !c.IsDeleted))
        {
            approved.Add(new(commit, change.Path, Document(map, change.Path), RevisionKind.Changed, change.After, []));
        }
    }

    /// <summary>The differences between a commit and one parent, with the renames among them.</summary>
    private sealed class Edge(List<PathChange> changes, Dictionary<int, int> renames)
    {
        private Dictionary<int, PathChange>? byPath;
        private Dictionary<int, int>? sources;

        public List<PathChange> Changes => changes;

        public Dictionary<int, int> Renames => renames;

        // most commits have one parent and no rename, and never need these
        private Dictionary<int, PathChange> ByPath => byPath ??= changes.ToDictionary(c => c.Path);

        private Dictionary<int, int> Sources => sources ??= renames.ToDictionary(r => r.Value, r => r.Key);

        public bool Has(int path) => ByPath.ContainsKey(path);

        public bool IsRenamed(int path) => renames.Count > 0 && Sources.ContainsKey(path);

        public GitObjectId BlobBefore(int path) => ByPath[IsRenamed(path) ? Sources[path] : path].Before;
    }
}

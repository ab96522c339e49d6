using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Clausebook.History.Git;
using Clausebook.History.Packs;

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
    private readonly PathNames elsewhere = new();
    private readonly TreeComparison outside;
    private readonly ContentRoots roots;
    private readonly RenameFinder renames;
    private readonly Lineages lineages;
    private readonly int today;
    private readonly bool isKept;
    private readonly List<WalkedChange> changes = [];
    private readonly List<WalkedChange> approved = [];
    private readonly List<PathChange> present = [];
    private int rootsBefore;

    private HistoryWalker(GitObjectDatabase objects, CommitGraph graph, IEnumerable<string> folders, bool isKept)
    {
        (this.graph, this.isKept) = (graph, isKept);
        trees = new(objects);
        comparison = new(trees, names);
        renames = new(names, new(objects));
        roots = new(objects, trees);
        outside = new(trees, elsewhere, path => !roots.Covers(path, rootsBefore));
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
    /// <param name="isKept">True to keep what is found with the commits, for the next run.</param>
    public static WalkedHistory Walk(GitObjectDatabase objects, CommitGraph graph, IEnumerable<string> folders, bool isKept)
    {
        using HistoryWalker walker = new(objects, graph, folders, isKept);
        foreach (var commit in graph.NewestFirst) walker.Visit(commit);
        return new(walker.names, walker.lineages, walker.present, walker.changes, walker.approved);
    }

    public void Dispose() => trees.Dispose();

    private void Visit(CommitNode commit)
    {
        trees.Trim();
        var map = commit.Names!;
        var edges = commit.Known is { } known && known.Roots == roots.Places ? KnownEdges(known) : Compare(commit);
        var shared = SharedBy(edges);
        for (var i = 0; i < commit.Parents.Length; i++) PassOn(map, commit.Parents[i], edges[i], shared, edges.Length);
        if (!Array.Exists(edges, e => e.Changes.Count == 0)) Record(commit, map, edges);
        if (commit.Parents.Length > 0 && ReferenceEquals(commit.BroughtInBy, commit) && !commit.Text.Trailers.ApprovedBy.IsEmpty) RecordApproved(commit, map, edges[0]);
        (commit.Names, commit.Roots) = (null, null);
    }

    /// <summary>Compares a commit with each parent, or with nothing when it has none.</summary>
    private Edge[] Compare(CommitNode commit)
    {
        var places = roots.Places;
        rootsBefore = roots.Count; // a place that joins for one parent is outside for the others, too
        var own = roots.Of(commit, null);
        Edge[] edges;
        if (commit.Parents.Length == 0) edges = [new(Differences(own, new ContentRoot[own.Length]), NoRenames)];
        else
        {
            var differences = Array.ConvertAll(commit.Parents, parent => Differences(own, roots.Of(parent, own)));
            edges = new Edge[differences.Length];
            for (var i = 0; i < edges.Length; i++) edges[i] = WithRenames(commit, commit.Parents[i], differences[i]); // after all comparing, because a place may join
        }
        if (isKept) (commit.Known, commit.IsLearned) = (new(commit.Text, places, [.. edges.Select(e => e.ToKnown(names))]), true);
        return edges;
    }

    /// <summary>What an earlier run found: paths get their numbers in the order in which comparing gives them, and places join as they did.</summary>
    private Edge[] KnownEdges(KnownCommit known)
    {
        var edges = new Edge[known.Edges.Length];
        for (var i = 0; i < edges.Length; i++)
        {
            List<PathChange> changed = new(known.Edges[i].Changes.Length + known.Edges[i].Outside.Length);
            foreach (var change in known.Edges[i].Changes) changed.Add(new(names.Number(change.Path), change.Before, change.After));
            edges[i] = new(changed, NoRenames);
        }
        for (var i = 0; i < edges.Length; i++)
        {
            if (known.Edges[i].Renames.Length > 0) edges[i] = Renamed(edges[i].Changes, known.Edges[i]);
        }
        return edges;
    }

    private Edge Renamed(List<PathChange> changed, KnownEdge known)
    {
        Dictionary<int, int> found = [];
        foreach (var (from, to) in known.Renames) found.Add(names.Number(from), names.Number(to));
        foreach (var change in known.Outside) changed.Add(new(names.Number(change.Path), change.Before, change.After));
        foreach (var (from, to) in known.Renames.AsSpan(known.Renames.Length - known.Outside.Length)) roots.Add(FormerRoot(from, to));
        return new(changed, found) { Outside = known.Outside.Length };
    }

    private List<PathChange> Differences(ContentRoot[] own, ContentRoot[] before)
    {
        List<PathChange> changed = [];
        Compare(before, own, changed);
        return changed;
    }

    private void Compare(ContentRoot[] before, ContentRoot[] after, List<PathChange> into)
    {
        if (ReferenceEquals(before, after)) return;
        for (var i = 0; i < before.Length; i++) comparison.Compare(roots[i], before[i], after[i], into);
    }

    /// <summary>In how many parents each path is different; null when there is one parent only.</summary>
    private static Dictionary<int, int>? SharedBy(Edge[] edges)
    {
        if (edges.Length == 1) return null;
        Dictionary<int, int> counts = [];
        foreach (var change in edges.SelectMany(e => e.Inside)) CollectionsMarshal.GetValueRefOrAddDefault(counts, change.Path, out _)++;
        return counts;
    }

    /// <summary>The renames between a parent and a commit. A document that came from outside the content folders adds its old place to the walk.</summary>
    private Edge WithRenames(CommitNode commit, CommitNode parent, List<PathChange> changed)
    {
        if (!changed.Exists(c => c.IsAdded)) return new(changed, NoRenames);
        List<PathChange> added = changed.FindAll(c => c.IsAdded);
        var found = changed.Count == added.Count ? [] : renames.Find(changed.Where(c => c.IsDeleted), added);
        if (found.Count == added.Count) return new(changed, found);
        var deleted = DeletedOutside(commit, parent);
        if (deleted.Count == 0) return new(changed, found);
        var targets = found.Values.ToHashSet();
        added.RemoveAll(c => targets.Contains(c.Path));
        var moved = renames.FindOutside(deleted, added);
        foreach (var (source, target) in moved)
        {
            var from = names.Number(source.Path);
            found.Add(from, target);
            changed.Add(new(from, source.Before, source.After));
            roots.Add(FormerRoot(source.Path, names[target]));
        }
        return new(changed, found) { Outside = moved.Count };
    }

    /// <summary>What a commit deleted in places that are not walked. It gets no numbers among the others, because most of it is never heard of again.</summary>
    private List<KnownChange> DeletedOutside(CommitNode commit, CommitNode parent)
    {
        List<PathChange> changed = [];
        outside.Compare("", new(parent.Text.Tree, true), new(commit.Text.Tree, true), changed);
        return [.. changed.Where(c => c.IsDeleted).Select(c => new KnownChange(elsewhere[c.Path], c.Before, c.After))];
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
        foreach (var change in edges[0].Changes)
        {
            if (edges.Length > 1 && !IsInAll(edges, change.Path)) continue;
            var before = edges.Length == 1 && !edges[0].IsRenamed(change.Path) ? OneOrNone(change.Before) : [.. edges.Select(e => e.BlobBefore(change.Path)).Where(b => !b.IsNone)];
            RevisionKind? kind = change.IsDeleted ? null
                : before.IsEmpty ? RevisionKind.Created
                : before.Contains(change.After) ? RevisionKind.Moved // equal bytes count as a difference only under another name
                : edges.Length > 1 ? RevisionKind.Merged : RevisionKind.Changed;
            changes.Add(new(commit, change.Path, Document(map, change.Path), kind, change.After, before));
        }
    }

    private static bool IsInAll(Edge[] edges, int path) => Array.TrueForAll(edges, e => e.Has(path));

    private static ImmutableArray<GitObjectId> OneOrNone(GitObjectId blob) => blob.IsNone ? [] : [blob];

    /// <summary>Records what a commit of the published branch with an approval trailer changed there, its merged branch included.</summary>
    private void RecordApproved(CommitNode commit, NameMap map, Edge edge)
    {
        foreach (var change in edge.Changes.Where(c => !c.IsDeleted))
        {
            approved.Add(new(commit, change.Path, Document(map, change.Path), RevisionKind.Changed, change.After, []));
        }
    }
}

using Clausebook.History.Packs;

namespace Clausebook.History.Git;

/// <summary>All commits that a start commit reaches, each before its parents.</summary>
internal sealed class CommitGraph
{
    private CommitGraph(List<CommitNode> newestFirst) => NewestFirst = newestFirst;

    /// <summary>The commits in topological order: children before parents, and of those that could come next, the one with the later committer date.</summary>
    public IReadOnlyList<CommitNode> NewestFirst { get; }

    /// <summary>The start commit.</summary>
    public CommitNode Start => NewestFirst[0];

    /// <summary>Reads the graph. Time grows with the number of commits only.</summary>
    /// <param name="objects">The repository's objects.</param>
    /// <param name="start">The commit to start from.</param>
    /// <param name="known">What earlier runs read, which is not read again.</param>
    public static CommitGraph Read(GitObjectDatabase objects, GitObjectId start, Pack<KnownCommit> known)
    {
        var nodes = ReadNodes(new CommitReader(objects), start, known);
        CommitGraph graph = new(Order(nodes));
        graph.MarkWhatBroughtEachIn();
        return graph;
    }

    private static Dictionary<GitObjectId, CommitNode> ReadNodes(CommitReader reader, GitObjectId start, Pack<KnownCommit> known)
    {
        Dictionary<GitObjectId, CommitNode> nodes = new(known.Count + 16);
        Stack<CommitNode> waiting = [];
        Node(start);
        while (waiting.TryPop(out var node))
        {
            for (var i = 0; i < node.Parents.Length; i++)
            {
                var parent = node.Parents[i] = Node(node.Text.Parents[i]);
                parent.WaitingFor++;
            }
        }
        return nodes;

        CommitNode Node(GitObjectId id)
        {
            if (nodes.TryGetValue(id, out var node)) return node;
            var before = known.Find(id);
            node = new(before?.Text ?? reader.Read(id)) { Known = before };
            nodes.Add(id, node);
            waiting.Push(node);
            return node;
        }
    }

    private static List<CommitNode> Order(Dictionary<GitObjectId, CommitNode> nodes)
    {
        List<CommitNode> order = new(nodes.Count);
        PriorityQueue<CommitNode, (long, GitObjectId)> ready = new();
        foreach (var node in nodes.Values)
        {
            if (node.WaitingFor == 0) Add(node);
        }
        while (ready.TryDequeue(out var node, out _))
        {
            order.Add(node);
            foreach (var parent in node.Parents)
            {
                if (--parent.WaitingFor == 0) Add(parent);
            }
        }
        return order;

        void Add(CommitNode node) => ready.Enqueue(node, (-node.Text.CommitterDate.UtcTicks, node.Text.Id)); // the id makes the order total
    }

    /// <summary>Goes along the published branch from its oldest commit and marks what each commit makes reachable for the first time.</summary>
    private void MarkWhatBroughtEachIn()
    {
        Stack<CommitNode> branch = [];
        for (var node = Start; node is not null; node = node.Parents.FirstOrDefault()) branch.Push(node);
        Stack<CommitNode> waiting = [];
        foreach (var published in branch)
        {
            waiting.Push(published);
            while (waiting.TryPop(out var node))
            {
                if (node.BroughtInBy is not null) continue;
                node.BroughtInBy = published;
                foreach (var parent in node.Parents) waiting.Push(parent);
            }
        }
    }
}

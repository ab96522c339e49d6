using Clausebook.History.Packs;
using Clausebook.History.Walk;

namespace Clausebook.History.Git;

/// <summary>A commit in the graph of one walk.</summary>
internal sealed class CommitNode(CommitText text)
{
    /// <summary>What the commit says.</summary>
    public CommitText Text { get; } = text;

    /// <summary>Its parents, first parent first; filled while the graph is read.</summary>
    public CommitNode[] Parents { get; } = new CommitNode[text.Parents.Length];

    /// <summary>What earlier runs found out about it, or this one for the next; null when nobody keeps it.</summary>
    public KnownCommit? Known { get; set; }

    /// <summary>True when this run found that out.</summary>
    public bool IsLearned { get; set; }

    /// <summary>It as documents refer to it, when one does.</summary>
    public HistoryCommit? Written { get; set; }

    /// <summary>How many children the order still waits for; used while the graph is ordered.</summary>
    public int WaitingFor { get; set; }

    /// <summary>The commit of the published branch that brought this one in: the commit itself, or the merge of its branch.</summary>
    public CommitNode? BroughtInBy { get; set; }

    /// <summary>What stands at the content folders; known between the visits of its first child and of its own.</summary>
    public ContentRoot[]? Roots { get; set; }

    /// <summary>Which documents its path names belong to; complete when all children were visited, given up after its own visit.</summary>
    public NameMap? Names { get; set; }
}

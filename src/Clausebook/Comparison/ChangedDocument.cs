using System.Collections.Immutable;
using Clausebook.History;

namespace Clausebook.Comparison;

/// <summary>A document that is another one now.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Id">Its id; of one that is gone, its last one.</param>
/// <param name="Title">Its title.</param>
/// <param name="Before">As it was, or null for a new one.</param>
/// <param name="After">As it is, or null for one that is gone.</param>
public sealed record ChangedDocument(ChangeKind Kind, string Id, string Title, DocumentState? Before, DocumentState? After)
{
    /// <summary>The approval of its present text, when it was given in between; otherwise null.</summary>
    public Approval? Approval { get; init; }

    /// <summary>True when one of the versions in between changed what people have to do.</summary>
    public bool IsMaterial { get; init; }

    /// <summary>What the authors of the changes called them, newest first.</summary>
    public ImmutableArray<string> Summaries { get; init; } = [];

    /// <summary>The pages that show the changes of text, newest first.</summary>
    public ImmutableArray<RedlineLink> Redlines { get; init; } = [];
}

using System.Collections.Immutable;
using Clausebook.History.Git;

namespace Clausebook.History.Packs;

/// <summary>What a commit says and what it changed.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Roots">The content folders that its changes were looked for in, and those that had joined them by then.</param>
/// <param name="Edges">The differences to each parent; for a commit without one, to nothing.</param>
internal sealed record KnownCommit(CommitText Text, string Roots, ImmutableArray<KnownEdge> Edges);

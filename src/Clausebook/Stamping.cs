using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.History;

namespace Clausebook;

/// <summary>What the history stage gave.</summary>
/// <param name="System">The stamped system; null when the repository's history cannot be used.</param>
/// <param name="Findings">What is wrong with versions and approvals, or why there is no history.</param>
internal sealed record Stamping(StampedSystem? System, ImmutableArray<Finding> Findings);

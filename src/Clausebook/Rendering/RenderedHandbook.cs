using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.Publishing;

namespace Clausebook.Rendering;

/// <summary>A handbook, ready to be published.</summary>
/// <param name="Files">All files in ordinal order of their paths; incomplete when there are findings.</param>
/// <param name="Findings">Templates of the repository that failed while they printed; nothing may be published while there are any.</param>
public sealed record RenderedHandbook(ImmutableArray<HandbookFile> Files, ImmutableArray<Finding> Findings);

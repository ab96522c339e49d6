namespace Clausebook.History.Packs;

/// <summary>How a commit differs from one parent. Paths are names here, because their numbers hold for one walk only.</summary>
/// <param name="Changes">The files that differ in the content folders, in the order in which the walk meets them.</param>
/// <param name="Outside">The files that came from elsewhere, at their old place.</param>
/// <param name="Renames">Old and new paths of renamed files, in the order in which they were paired.</param>
internal sealed record KnownEdge(KnownChange[] Changes, KnownChange[] Outside, (string From, string To)[] Renames);

namespace Clausebook.History.Walk;

/// <summary>What a walk found, newest first.</summary>
/// <param name="Names">The paths by their numbers.</param>
/// <param name="Lineages">The documents by their numbers.</param>
/// <param name="Present">The files at the start commit.</param>
/// <param name="Changes">Everything that commits made different from what every parent has, deletions included.</param>
/// <param name="Approved">What commits with an approval trailer changed on the published branch.</param>
internal sealed record WalkedHistory(PathNames Names, Lineages Lineages, List<PathChange> Present, List<WalkedChange> Changes, List<WalkedChange> Approved);

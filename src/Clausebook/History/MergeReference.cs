namespace Clausebook.History;

/// <summary>The merge by which a revision reached the published branch. It is shown as a merge, never as an approval.</summary>
/// <param name="Commit">The merge's commit id.</param>
/// <param name="Subject">The first line of its message.</param>
/// <param name="Number">The number of the pull or merge request, when the subject names it.</param>
public sealed record MergeReference(string Commit, string Subject, int? Number);

namespace Clausebook.History;

/// <summary>
/// How a revision reached the published branch: the merge of its branch, or, for a branch that the forge squashed, the commit that stands for
/// the branch. It is shown as a merge, never as an approval.
/// </summary>
/// <param name="Commit">The commit of the published branch.</param>
/// <param name="Subject">The first line of its message.</param>
/// <param name="Number">The number of the pull or merge request, when the message names it.</param>
/// <param name="Title">The title of the pull or merge request, when the message has it.</param>
public sealed record MergeReference(string Commit, string Subject, int? Number, string? Title = null);

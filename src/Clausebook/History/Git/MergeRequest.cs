namespace Clausebook.History.Git;

/// <summary>The pull or merge request that a commit of the published branch carries in its message.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title, when the message has it.</param>
internal sealed record MergeRequest(int Number, string? Title);

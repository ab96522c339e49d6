namespace Clausebook.History;

/// <summary>Why git's history cannot be used here. It is never guessed at instead.</summary>
/// <param name="Reason">The cause in one sentence.</param>
/// <param name="Remedy">What to do about it, in one sentence or two.</param>
internal sealed record HistoryUnavailable(string Reason, string Remedy);

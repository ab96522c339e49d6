namespace Clausebook.History;

/// <summary>A commit whose content is read from git's objects, in place of the working folder.</summary>
/// <param name="Commit">Its full id.</param>
/// <param name="CommitDate">Its committer date, in UTC.</param>
internal sealed record HistoryPoint(string Commit, DateTimeOffset CommitDate)
{
    /// <summary>The day of the commit, in UTC.</summary>
    public DateOnly CommitDay => DateOnly.FromDateTime(CommitDate.UtcDateTime);

    /// <summary>The tag that it was asked for by, or null.</summary>
    public string? Tag { get; init; }

    /// <summary>True when nothing can be changed about it any more: the commit checked out was built on it, or a tag holds it.</summary>
    public bool IsPast { get; init; }
}

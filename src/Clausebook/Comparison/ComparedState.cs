namespace Clausebook.Comparison;

/// <summary>One end of a comparison.</summary>
/// <param name="Day">The day as seen from which it is judged.</param>
/// <param name="Commit">The full id of its commit.</param>
/// <param name="CommitDay">The day of that commit.</param>
/// <param name="Tag">The tag that it was asked for by, or null.</param>
/// <param name="UncommittedFiles">How many content files of the folder differ from the commit.</param>
public sealed record ComparedState(DateOnly Day, string Commit, DateOnly CommitDay, string? Tag, int UncommittedFiles)
{
    internal static ComparedState Of(IsmsSnapshot snapshot)
    {
        var repository = snapshot.Stamped.Repository;
        return new(snapshot.Day, repository.Commit, DateOnly.FromDateTime(repository.CommitDate.UtcDateTime), snapshot.Point?.Tag, repository.UncommittedPaths.Length);
    }
}

using System.Globalization;
using Clausebook.History;

namespace Clausebook.Cli;

/// <summary>
/// The day that a run speaks for when nobody says: SOURCE_DATE_EPOCH, else the day of the last commit, so that equal commits give equal
/// bytes. Only a folder without a commit, from which nothing can be published, is judged as of today.
/// </summary>
internal static class DefaultDay
{
    /// <summary>The default day for a repository.</summary>
    public static DateOnly Of(string root)
    {
        var moment = Epoch() ?? GitHistoryReader.HeadCommitDate(root) ?? TimeProvider.System.GetUtcNow();
        return DateOnly.FromDateTime(moment.UtcDateTime);
    }

    /// <summary>The default day for a state that was asked for by name: the day of its commit, whatever the environment says.</summary>
    public static DateOnly Of(string root, string revision)
    {
        using var points = HistoryPoints.Open(root);
        return points.Named(revision).CommitDay;
    }

    private static DateTimeOffset? Epoch() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253402300800 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
}

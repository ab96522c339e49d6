using Clausebook.Findings;
using Clausebook.History;
using Clausebook.Model;

namespace Clausebook.Comparison;

/// <summary>Reads what changed between two states that somebody names.</summary>
/// <param name="request">The repository, and the day of the working folder.</param>
public sealed class ChangesReader(PipelineRequest request)
{
    /// <summary>What changed from one state to another.</summary>
    /// <param name="from">A date, tag, branch or commit.</param>
    /// <param name="to">Another one, or null for the working folder.</param>
    /// <exception cref="UsageException">There is no such state.</exception>
    /// <exception cref="ConfigurationException">The isms.yaml of a state cannot be used.</exception>
    /// <exception cref="EnvironmentException">The history cannot be used.</exception>
    public IsmsChanges Read(string from, string? to)
    {
        var (before, after) = (Of(from), to is null ? request : Of(to));
        using var earlier = Snapshot(before);
        using var later = Snapshot(after);
        return IsmsComparer.Compare(earlier, later);
    }

    /// <summary>A tag or branch may be called like a day: then it is what somebody named on purpose.</summary>
    private PipelineRequest Of(string name)
    {
        using var points = HistoryPoints.Open(request.Root);
        if (IsoDate.TryParse(name, out var day) && !points.Knows(name)) return request with { AsOf = day, DayNamesState = true };
        return request with { AsOf = points.Named(name).CommitDay, Revision = name };
    }

    private static IsmsSnapshot Snapshot(PipelineRequest request)
    {
        SnapshotReader reader = new(request) { Judges = false };
        return reader.Read(reader.Find());
    }
}

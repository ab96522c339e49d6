using System.Collections.Frozen;
using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.Model;

namespace Clausebook.Comparison;

/// <summary>
/// What changed since each audit that was performed and each tag that isms.yaml names. Former states are read while pages are printed, one
/// after the other so that no more than one is in memory, and each once. Without audits and tags nothing is read at all.
/// </summary>
internal sealed class SinceChanges : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task<FrozenDictionary<SincePoint, SinceOutcome>>? reading;

    private SinceChanges(ImmutableArray<SincePoint> points, Func<CancellationToken, FrozenDictionary<SincePoint, SinceOutcome>>? read)
    {
        Points = points;
        if (read is not null) reading = Task.Run(() => read(stop.Token));
    }

    /// <summary>The points, the latest first.</summary>
    public ImmutableArray<SincePoint> Points { get; }

    /// <summary>For a handbook that is compared with nothing.</summary>
    public static SinceChanges None() => new([], null);

    /// <summary>Finds the points and begins to read their states.</summary>
    /// <param name="request">The request of the present state.</param>
    /// <param name="present">The present state.</param>
    public static SinceChanges Begin(PipelineRequest request, IsmsSnapshot present)
    {
        List<Record> audits = [.. present.Read.System.Records.Where(r => r.Type == "audit" && PerformedOn(r) <= present.Day)];
        if (audits.Count == 0 && present.Read.Options.CompareWith.IsEmpty) return None();

        using var points = HistoryPoints.Open(request.Root);
        var tagged = present.Read.Options.CompareWith.Select(tag => points.Tagged(tag.Text)).OfType<HistoryPoint>().Select(point => new SincePoint(point.Tag!, null, point.CommitDay, point));
        var audited = audits.Select(audit => new SincePoint(audit.Id, audit, PerformedOn(audit)!.Value, points.On(PerformedOn(audit)!.Value)));
        // An audit whose id is also a tag is compared with what the tag holds.
        SincePoint[] all = [.. tagged.Concat(audited).DistinctBy(p => p.Page.Text, StringComparer.OrdinalIgnoreCase).OrderByDescending(p => p.Day).ThenBy(p => p.Name, StringComparer.Ordinal)];
        return new([.. all], cancellation => Read(all, request, present, cancellation));
    }

    /// <summary>The changes since a point; waits for them.</summary>
    public SinceOutcome Of(SincePoint point) => reading!.GetAwaiter().GetResult()[point];

    /// <summary>The point of an audit, or null.</summary>
    public SincePoint? Of(Record record) => Points.FirstOrDefault(p => p.Name == record.Id);

    public void Dispose()
    {
        stop.Cancel();
        if (reading is not null) Task.WaitAny(reading); // nothing may go on reading the repository when the caller has been told that all is over
        stop.Dispose();
    }

    private static DateOnly? PerformedOn(Record audit) => audit.Fields.Texts("performed").Max(day => IsoDate.Parse(day.Text));

    private static FrozenDictionary<SincePoint, SinceOutcome> Read(SincePoint[] points, PipelineRequest request, IsmsSnapshot present, CancellationToken cancellation)
    {
        Dictionary<(string, DateOnly), SinceOutcome> known = [];
        foreach (var point in points.Where(p => p.Point is not null))
        {
            cancellation.ThrowIfCancellationRequested();
            var state = (point.Point!.Commit, point.Day);
            if (!known.ContainsKey(state)) known.Add(state, Read(point.Point, request with { AsOf = point.Day, Progress = static _ => { } }, present));
        }
        SinceOutcome tooEarly = new(null, "There was no commit yet.");
        return points.ToFrozenDictionary(p => p, p => p.Point is null ? tooEarly : known[(p.Point.Commit, p.Day)]);
    }

    private static SinceOutcome Read(HistoryPoint point, PipelineRequest request, IsmsSnapshot present)
    {
        try
        {
            using var former = new SnapshotReader(request) { Judges = false }.Read(point);
            return new(IsmsComparer.Compare(former, present), null);
        }
        catch (UsageException refused)
        {
            return new(null, refused.Message);
        }
        catch (ConfigurationException refused)
        {
            return new(null, refused.Findings[0].Message);
        }
    }
}

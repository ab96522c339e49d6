using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.Model;

namespace Clausebook;

/// <summary>Reads the ISMS at a point: the one entry for everything that looks at it, today's handbook and any other day's alike.</summary>
internal sealed class SnapshotReader(PipelineRequest request)
{
    /// <summary>False for those who only compare states and want no findings.</summary>
    public bool Judges { get; init; } = true;

    /// <summary>The commit that the request asks for; null for the working folder.</summary>
    /// <exception cref="UsageException">There is no such state.</exception>
    /// <exception cref="EnvironmentException">A commit is asked for, and the history cannot be used.</exception>
    public HistoryPoint? Find()
    {
        if (request.Revision is { } name)
        {
            using var points = HistoryPoints.Open(request.Root);
            var point = points.Named(name);
            return point.CommitDay <= request.AsOf ? point : throw new UsageException(
                $"{name} is a commit of {IsoDate.Write(point.CommitDay)}; on {IsoDate.Write(request.AsOf)} it did not exist yet.", "Name a later day with --as-of, or leave the option away.");
        }
        return request.DayNamesState && GitLocation.Find(request.Root).Location is not null ? OnDay() : null;
    }

    /// <summary>Reads the state of a commit, or of the working folder.</summary>
    /// <param name="point">The commit, or null.</param>
    /// <param name="observe">Told the options before anything else of the working folder is read.</param>
    public IsmsSnapshot Read(HistoryPoint? point, Action<IsmsOptions>? observe = null)
    {
        var tree = Open(point);
        try
        {
            var options = ContentStage.ReadOptions(tree, request.ConfigPath);
            observe?.Invoke(options);
            if (point is null) tree = Open(null); // a working tree lists each folder once, and this one not before somebody observed it
            return Read(point, tree, options);
        }
        catch
        {
            (tree as IDisposable)?.Dispose();
            throw;
        }
    }

    private IsmsSnapshot Read(HistoryPoint? point, ContentTree tree, IsmsOptions options)
    {
        // The history needs only the folders' names: it is read beside the content, and what is left of it fills the processors while the system is modelled and validated.
        var history = Task.Run(() => HistoryStage.Read(options, request.Root, point?.Commit, tree as WorkingTree, request.Cache));
        ReadSystem read;
        try
        {
            read = ContentStage.Read(tree, options, request, point?.Commit, Judges);
        }
        catch
        {
            Task.WaitAny(history); // nothing may go on reading the repository when the caller has been told that all is over
            throw;
        }
        request.Progress("Stamping");
        return new(point, read, Labelled(history.GetAwaiter().GetResult().Stamp(read, Judges && request.VerifySignatures ? new(request.Root, options.AllowedSigners) : null, Judges), point));
    }

    private ContentTree Open(HistoryPoint? point) => point is null ? new WorkingTree(request.Root) : CommitTree.Open(request.Root, point.Commit);

    /// <summary>A past system says of itself what it is.</summary>
    private Stamping Labelled(Stamping stamping, HistoryPoint? point)
    {
        if (point is not { IsPast: true } || stamping.System is not { } system) return stamping;
        PastState past = new(request.Revision is null ? request.AsOf : point.CommitDay, point.Tag);
        return stamping with { System = system with { Repository = system.Repository with { Past = past } } };
    }

    /// <summary>A day before that of the last commit stands for what was in force on it.</summary>
    private HistoryPoint? OnDay()
    {
        using var points = HistoryPoints.Open(request.Root);
        if (request.AsOf >= points.Head.CommitDay) return null;
        return points.On(request.AsOf) ?? throw new UsageException(
            $"On {IsoDate.Write(request.AsOf)} there was no commit yet.", $"The first one is of {IsoDate.Write(points.FirstDay)}: name that day or a later one with --as-of.");
    }
}

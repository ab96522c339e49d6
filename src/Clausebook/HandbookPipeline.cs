using System.Collections.Immutable;
using System.Globalization;
using Clausebook.Caching;
using Clausebook.Comparison;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.Model;
using Clausebook.Publishing;
using Clausebook.Redlines;
using Clausebook.Rendering;
using Clausebook.Reporting;
using Clausebook.Verification;

namespace Clausebook;

/// <summary>
/// One run, from files to a published handbook. Each stage takes the value of the one before and returns a new one; errors stop the run
/// before anything is rendered, with every finding reported. The last stage, <see cref="HandbookVerifier"/>, reads the published folder
/// alone, so that anybody can run it on a copy.
/// </summary>
public sealed class HandbookPipeline(PipelineRequest request)
{
    private readonly SnapshotReader snapshots = new(request);

    /// <summary>Load, model, validate and stamp; nothing is written.</summary>
    /// <exception cref="UsageException">The request or isms.yaml asks for something that cannot be.</exception>
    /// <exception cref="ConfigurationException">isms.yaml cannot be used.</exception>
    public PipelineResult Check()
    {
        var point = snapshots.Find();
        BuildMemory memory = new(request, point is null);
        if (memory.Recall(publishes: false) is { } known) return known;

        var snapshot = snapshots.Read(point, memory.Observe);
        return memory.Remember(Result(snapshot, snapshot.Stamping.Findings));
    }

    /// <summary>Check, and without an error render and publish. What was published before stands until the new handbook is whole.</summary>
    /// <exception cref="EnvironmentException">The output cannot be written; what was published before still stands.</exception>
    public PipelineResult Build(CancellationToken cancellation = default)
    {
        RefuseTheFuture();
        var point = snapshots.Find();
        BuildMemory memory = new(request, point is null);
        if (memory.Recall(publishes: true) is { } known) return known;

        var snapshot = snapshots.Read(point, memory.Observe);
        var (read, stamping) = (snapshot.Read, snapshot.Stamping);
        var checkedSystem = Result(snapshot, stamping.Findings);
        if (stamping.System is not { } stamped || checkedSystem.Fails) return memory.Remember(checkedSystem);

        using var since = SinceChanges.Begin(request, snapshot);
        request.Progress("Rendering");
        var templates = request.UseRepositoryTemplates ? TemplateEngine.WithOwn(read.Tree, read.Options.Content.Templates, request.Cache) : new(TemplateEngine.BuiltIn(), []);
        if (templates.Engine is not { } engine) return Result(snapshot, [.. stamping.Findings, .. templates.Findings]);

        try
        {
            using var archive = request.WithoutVersions ? null : VersionArchive.Open(stamped, read.Options, request.Cache);
            var files = new HandbookRenderer(engine) { Archive = archive }.Plan(stamped, read.Options, read.Tree, checkedSystem.Findings, RuleLedger.Read(), since);
            var output = request.Output ?? Path.Combine(request.Root, DefaultOutput(snapshot));
            return memory.Remember(checkedSystem with { Published = Publish(snapshot, files, output, cancellation) }, output);
        }
        catch (HandbookFaultException fault)
        {
            return Result(snapshot, [.. stamping.Findings, .. fault.Findings]);
        }
    }

    /// <summary>The system with its history, for those who ask for nothing else.</summary>
    /// <exception cref="EnvironmentException">The history cannot be used.</exception>
    public StampedSystem Stamp()
    {
        using var snapshot = snapshots.Read(snapshots.Find());
        return snapshot.Stamped;
    }

    /// <summary>What will be overdue on a day to come can be checked, but nobody can publish what will be in force on it. The day after today has begun in some time zone.</summary>
    private void RefuseTheFuture()
    {
        if (!request.DayNamesState) return;
        var today = DateOnly.FromDateTime(request.Time.GetUtcNow().UtcDateTime);
        if (request.AsOf > today.AddDays(1)) throw new UsageException($"{IsoDate.Write(request.AsOf)} is still to come, and there is no handbook of a day to come.", "To see what will be due on that day, run clausebook check with the same --as-of.");
    }

    /// <summary>The state of a commit never takes the place of today's handbook by accident: it goes beside it, unless a folder was named.</summary>
    private static string DefaultOutput(IsmsSnapshot snapshot) => snapshot.Point is not { } point ? snapshot.Read.Options.Output
        : string.Create(CultureInfo.InvariantCulture, $"{snapshot.Read.Options.Output}-{snapshot.Day:yyyy-MM-dd}-{point.Commit.AsSpan(0, 7)}");

    private PublishedHandbook Publish(IsmsSnapshot snapshot, IReadOnlyList<HandbookFile> files, string output, CancellationToken cancellation)
    {
        var folders = snapshot.Read.Options.Content;
        var places = new ProtectedPlaces(request.Root, [folders.Policies, folders.Controls, folders.Records]);
        return new HandbookPublisher(places).Publish(files, output, Stamp(snapshot), cancellation);
    }

    private HandbookStamp Stamp(IsmsSnapshot snapshot)
    {
        HandbookStamp stamp = new(snapshot.Commit!, snapshot.Day, ToolVersion.Current);
        if (request.WithoutVersions) stamp = stamp with { Options = stamp.Options.Add("versions", "present") };
        return snapshot.Stamped.Repository.Past is not { } past ? stamp : stamp with { Options = stamp.Options.Add("past", past.Tag ?? IsoDate.Write(past.Day)) };
    }

    private PipelineResult Result(IsmsSnapshot snapshot, ImmutableArray<Finding> findings)
    {
        var read = snapshot.Read;
        var policy = new SeverityPolicy(read.Options, request.Strict) { IsPast = snapshot.IsPast };
        var applied = policy.Apply([.. read.Findings, .. findings]);
        return new(read.Tree, ContentCounts.Of(read), snapshot.Commit, applied, applied.Any(policy.Fails)) { System = read.System, Past = snapshot.Stamping.System?.Repository.Past };
    }
}

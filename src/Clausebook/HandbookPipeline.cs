using System.Collections.Immutable;
using Clausebook.Caching;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.Publishing;
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
    /// <summary>Load, model, validate and stamp; nothing is written.</summary>
    /// <exception cref="UsageException">The request or isms.yaml asks for something that cannot be.</exception>
    /// <exception cref="ConfigurationException">isms.yaml cannot be used.</exception>
    public PipelineResult Check()
    {
        var read = Read();
        var stamping = Stamp(read);
        return Result(read, stamping, stamping.Findings);
    }

    /// <summary>Check, and without an error render and publish. What was published before stands until the new handbook is whole.</summary>
    /// <exception cref="EnvironmentException">The output cannot be written; what was published before still stands.</exception>
    public PipelineResult Build(CancellationToken cancellation = default)
    {
        var read = Read();
        var stamping = Stamp(read);
        var checkedSystem = Result(read, stamping, stamping.Findings);
        if (stamping.System is not { } stamped || checkedSystem.Fails) return checkedSystem;

        var rendered = Render(read, stamped, checkedSystem.Findings);
        if (!rendered.Findings.IsEmpty) return Result(read, stamping, [.. stamping.Findings, .. rendered.Findings]);

        request.Progress("Publishing");
        return checkedSystem with { Published = Publish(read, stamped, rendered, cancellation) };
    }

    /// <summary>The system with its history, for those who ask for nothing else.</summary>
    /// <exception cref="EnvironmentException">The history cannot be used.</exception>
    public StampedSystem Stamp()
    {
        var stamping = Stamp(Read());
        return stamping.System ?? throw new EnvironmentException(stamping.Findings[0].Message, stamping.Findings[0].Help);
    }

    private ReadSystem Read() => ContentStage.Read(new WorkingTree(request.Root), request);

    private Stamping Stamp(ReadSystem read)
    {
        request.Progress("Stamping");
        return HistoryStage.Stamp(read, request.Root, CacheFolder.Open(request.UseCache));
    }

    private RenderedHandbook Render(ReadSystem read, StampedSystem stamped, IReadOnlyList<Finding> findings)
    {
        request.Progress("Rendering");
        var loading = request.UseRepositoryTemplates ? TemplateEngine.WithOwn(read.Tree, read.Options.Content.Templates) : TemplateEngine.BuiltIn();
        return loading.Engine is { } engine
            ? new HandbookRenderer(engine).Render(stamped, read.Options, read.Tree, findings, RuleLedger.Read())
            : new RenderedHandbook([], loading.Findings);
    }

    private PublishedHandbook Publish(ReadSystem read, StampedSystem stamped, RenderedHandbook rendered, CancellationToken cancellation)
    {
        var folders = read.Options.Content;
        var places = new ProtectedPlaces(request.Root, [folders.Policies, folders.Controls, folders.Records]);
        var output = request.Output ?? Path.Combine(request.Root, read.Options.Output);
        return new HandbookPublisher(places).Publish(rendered.Files, output, new HandbookStamp(stamped.Repository.Commit, request.AsOf, ToolVersion.Current), cancellation);
    }

    private PipelineResult Result(ReadSystem read, Stamping stamping, ImmutableArray<Finding> findings)
    {
        var policy = new SeverityPolicy(read.Options, request.Strict);
        var applied = policy.Apply([.. read.Findings, .. findings]);
        return new(read.System, read.Tree, read.FileCount, stamping.System?.Repository.Commit, applied, applied.Any(policy.Fails), HistoryMissing: stamping.System is null);
    }
}

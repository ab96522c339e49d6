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
        BuildMemory memory = new(request);
        if (memory.Recall(publishes: false) is { } known) return known;

        var (read, stamping) = ReadAndStamp(memory);
        return memory.Remember(Result(read, stamping, stamping.Findings));
    }

    /// <summary>Check, and without an error render and publish. What was published before stands until the new handbook is whole.</summary>
    /// <exception cref="EnvironmentException">The output cannot be written; what was published before still stands.</exception>
    public PipelineResult Build(CancellationToken cancellation = default)
    {
        BuildMemory memory = new(request);
        if (memory.Recall(publishes: true) is { } known) return known;

        var (read, stamping) = ReadAndStamp(memory);
        var checkedSystem = Result(read, stamping, stamping.Findings);
        if (stamping.System is not { } stamped || checkedSystem.Fails) return memory.Remember(checkedSystem);

        request.Progress("Rendering");
        var templates = request.UseRepositoryTemplates ? TemplateEngine.WithOwn(read.Tree, read.Options.Content.Templates, request.Cache) : new(TemplateEngine.BuiltIn(), []);
        if (templates.Engine is not { } engine) return Result(read, stamping, [.. stamping.Findings, .. templates.Findings]);

        try
        {
            var files = new HandbookRenderer(engine).Plan(stamped, read.Options, read.Tree, checkedSystem.Findings, RuleLedger.Read());
            var output = request.Output ?? Path.Combine(request.Root, read.Options.Output);
            return memory.Remember(checkedSystem with { Published = Publish(read, stamped, files, output, cancellation) }, output);
        }
        catch (HandbookFaultException fault)
        {
            return Result(read, stamping, [.. stamping.Findings, .. fault.Findings]);
        }
    }

    /// <summary>The system with its history, for those who ask for nothing else.</summary>
    /// <exception cref="EnvironmentException">The history cannot be used.</exception>
    public StampedSystem Stamp()
    {
        var stamping = ReadAndStamp().Stamping;
        return stamping.System ?? throw new EnvironmentException(stamping.Findings[0].Message, stamping.Findings[0].Help);
    }

    /// <summary>The history is read beside the content: it needs only the folders' names, and what is left of it fills the processors while the system is modelled and validated.</summary>
    private (ReadSystem Read, Stamping Stamping) ReadAndStamp(BuildMemory? memory = null)
    {
        var options = ContentStage.ReadOptions(new WorkingTree(request.Root), request.ConfigPath);
        memory?.Observe(options.Content);
        WorkingTree tree = new(request.Root); // of its own: a tree lists each folder once, and this one not before the memory observed it
        var history = Task.Run(() => HistoryStage.Read(options, request.Root, tree, request.Cache));
        ReadSystem read;
        try
        {
            read = ContentStage.Read(tree, options, request);
        }
        catch
        {
            Task.WaitAny(history); // nothing may go on reading the repository when the caller has been told that all is over
            throw;
        }
        request.Progress("Stamping");
        return (read, history.GetAwaiter().GetResult().Stamp(read, request.VerifySignatures ? new(request.Root, options.AllowedSigners) : null));
    }

    private PublishedHandbook Publish(ReadSystem read, StampedSystem stamped, IReadOnlyList<HandbookFile> files, string output, CancellationToken cancellation)
    {
        var folders = read.Options.Content;
        var places = new ProtectedPlaces(request.Root, [folders.Policies, folders.Controls, folders.Records]);
        return new HandbookPublisher(places).Publish(files, output, new HandbookStamp(stamped.Repository.Commit, request.AsOf, ToolVersion.Current), cancellation);
    }

    private PipelineResult Result(ReadSystem read, Stamping stamping, ImmutableArray<Finding> findings)
    {
        var policy = new SeverityPolicy(read.Options, request.Strict);
        var applied = policy.Apply([.. read.Findings, .. findings]);
        return new(read.Tree, ContentCounts.Of(read), stamping.System?.Repository.Commit, applied, applied.Any(policy.Fails)) { System = read.System };
    }
}

using System.CommandLine;
using Clausebook.Findings;
using Clausebook.Loading;
using Clausebook.Reporting;
using Clausebook.Verification;

namespace Clausebook.Cli;

/// <summary>Runs a verb whose outcome is findings: reports them and turns them into an exit code.</summary>
internal static class Reported
{
    /// <summary>Runs the pipeline as a verb wants it.</summary>
    public static int Pipeline(ParseResult line, CommonOptions common, ReportOptions options, StageTimings timings, Func<HandbookPipeline, PipelineResult> run, Func<PipelineRequest, PipelineRequest>? change = null) => Edge.Guard(() =>
    {
        var request = timings.Watch(line, common.Request(line) with { Strict = options.Strict(line) });
        try
        {
            var result = run(new HandbookPipeline(change?.Invoke(request) ?? request));
            using var files = result.Tree as IDisposable; // of a commit: read until the report is written
            timings.Write(Console.Error);
            options.Report(line).Write(result.Findings, Context(result, request), Console.Out);
            return result.HistoryMissing ? ExitCode.Environment : result.Fails ? ExitCode.Findings : ExitCode.Clean;
        }
        catch (ConfigurationException refused)
        {
            options.Report(line).Write(refused.Findings, new ReportContext(request.AsOf, ToolVersion.Current, 1), Console.Out);
            return ExitCode.Usage;
        }
    });

    /// <summary>Reports what the check of a published handbook found.</summary>
    public static int Verification(ParseResult line, ReportOptions options, Func<VerificationResult> verify) => Edge.Guard(() =>
    {
        var result = verify();
        options.Report(line).Write(result.Findings, new ReportContext(result.Stamp.AsOf, ToolVersion.Current, result.Files) { Commit = result.Stamp.Commit }, Console.Out);
        return result.Findings.Any(f => f.Severity == Severity.Error || options.Strict(line)) ? ExitCode.Findings : ExitCode.Clean;
    });

    private static ReportContext Context(PipelineResult result, PipelineRequest request)
    {
        var excerpts = new Excerpts(result.Tree);
        return new(request.AsOf, ToolVersion.Current, result.Counts.Files)
        {
            Commit = result.Commit,
            ControlsDecided = result.Counts.ControlsDecided,
            ControlsTotal = result.Counts.ControlsTotal,
            OverdueReviews = result.Counts.OverdueReviews,
            Line = excerpts.Line,
        };
    }

    /// <summary>Shows the lines that findings point at, each file read once.</summary>
    private sealed class Excerpts(Content.ContentTree tree)
    {
        private readonly Dictionary<string, SourceText?> texts = new(StringComparer.Ordinal);

        public string? Line(string path, int number)
        {
            if (!texts.TryGetValue(path, out var text))
            {
                text = tree.Find(path) is { Kind: Content.ContentEntryKind.File } entry ? SourceReader.Read(tree, entry, []) : null;
                texts[path] = text;
            }
            return text?.Line(number);
        }
    }
}

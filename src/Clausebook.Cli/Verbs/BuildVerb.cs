using System.CommandLine;
using Clausebook.Model;
using Clausebook.Reporting;

namespace Clausebook.Cli.Verbs;

/// <summary><c>clausebook build</c>: check, then publish the handbook whole, or leave what was there.</summary>
internal static class BuildVerb
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var report = new ReportOptions();
        var timings = new StageTimings();
        var output = new Option<string?>("--out") { Description = "The folder to publish to; by default the one that isms.yaml names.", HelpName = "DIR" };
        var template = new Option<string>("--template") { Description = "builtin, or repository to let the repository's templates replace built-in ones. Templates are code.", DefaultValueFactory = _ => "builtin" };
        var withoutVersions = new Option<bool>("--without-versions") { Description = "Leave out former versions and what changed between them: quicker, for a look at today's texts." };
        template.AcceptOnlyFromAmong("builtin", "repository");
        var command = new Command("build", """
            Validates, then publishes the handbook. With an error, nothing is published and what was there still stands.

              clausebook build
              clausebook build --out public
              clausebook build --as-of 2026-03-31
              clausebook build --rev audit-2026
              clausebook build --template repository
            """);
        common.AddTo(command);
        report.AddTo(command);
        timings.AddTo(command);
        command.Add(output);
        command.Add(template);
        command.Add(withoutVersions);
        command.SetAction((result, cancellation) => Task.FromResult(Reported.Pipeline(result, common, report, timings, pipeline => Build(pipeline, cancellation), request => request with
        {
            Output = result.GetValue(output) is { } path ? Path.GetFullPath(path) : null,
            WithoutVersions = result.GetValue(withoutVersions),
            UseRepositoryTemplates = result.GetValue(template) == "repository",
        })));
        return command;
    }

    private static PipelineResult Build(HandbookPipeline pipeline, CancellationToken cancellation)
    {
        var result = pipeline.Build(cancellation);
        if (result.Published is { } handbook)
        {
            Console.Error.WriteLine(FormattableString.Invariant($"Published {handbook.Files} files to {handbook.Folder} ({handbook.Written} written, {handbook.Files - handbook.Written} unchanged)."));
            if (result.Past is { } past) Console.Error.WriteLine($"It shows the ISMS as it stood on {IsoDate.Write(past.Day)} (commit {result.Commit![..7]}{(past.Tag is null ? "" : $", tag {VisibleText.Of(past.Tag)}")}), not the one in force.");
        }
        else if (result.Fails || result.HistoryMissing)
        {
            Console.Error.WriteLine("Nothing was published.");
        }
        return result;
    }
}

using System.CommandLine;

namespace Clausebook.Cli.Verbs;

/// <summary><c>clausebook check</c>: validates the content and its history, and writes nothing.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var report = new ReportOptions();
        var timings = new StageTimings();
        var command = new Command("check", """
            Validates documents, records, coverage, versions and approvals. Writes nothing.

              clausebook check
              clausebook check --strict --as-of 2026-12-31
              clausebook check --format json > findings.json
            """);
        command.Aliases.Add("lint");
        common.AddTo(command);
        report.AddTo(command);
        timings.AddTo(command);
        command.SetAction(result => Reported.Pipeline(result, common, report, timings, static pipeline => pipeline.Check()));
        return command;
    }
}

using System.CommandLine;
using Clausebook.Approving;
using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Reporting;

namespace Clausebook.Cli.Verbs;

/// <summary><c>clausebook approve</c>: writes an approval into the front matter of one document.</summary>
internal static class ApproveVerb
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var report = new ReportOptions();
        var id = new Argument<string>("id") { Description = "The document." };
        var on = new Option<string?>("--on") { Description = "The day on which the text was approved; by default today.", HelpName = "DATE" };
        var approver = new Option<string?>("--approver") { Description = "The role that approved it; by default the one that the document names.", HelpName = "ROLE" };
        var command = new Command("approve", """
            Writes status, approver, day and the hash of the approved text into a document. Every other byte stays as it is.

              clausebook approve POL-004
              clausebook approve POL-004 --on 2026-03-02 --approver top-management
            """);
        common.AddTo(command);
        report.AddTo(command);
        command.Add(id);
        command.Add(on);
        command.Add(approver);
        command.SetAction(result => Edge.Guard(() =>
        {
            var request = common.Request(result);
            var today = DateOnly.FromDateTime(request.Time.GetLocalNow().DateTime); // an approval is given on the day on which somebody gives it, whatever the commits say
            var outcome = new DocumentApprover(request, today).Approve(result.GetValue(id)!, Day(result.GetValue(on)), result.GetValue(approver));
            if (outcome.Blocking.IsEmpty) return Say(outcome);

            report.Report(result).Write(outcome.Blocking, new ReportContext(request.AsOf, ToolVersion.Current, 1), Console.Out);
            Console.Error.WriteLine($"{outcome.Policy.Id} was not approved: mend these errors first.");
            return ExitCode.Findings;
        }));
        return command;
    }

    private static DateOnly? Day(string? written) => written is null ? null
        : IsoDate.TryParse(written, out var day) ? day : throw new UsageException($"\"{written}\" is not a day.", $"Write it as year-month-day, like --on {IsoDate.Guess(written) ?? "2026-03-31"}");

    private static int Say(ApprovalOutcome outcome)
    {
        var policy = outcome.Policy;
        var approval = $"{outcome.Role} ({outcome.Holders}) on {IsoDate.Write(outcome.On)}";
        if (outcome.Written.IsEmpty)
        {
            Console.Out.WriteLine($"{policy.Id} says so already: its text was approved by {approval}.");
            return ExitCode.Clean;
        }
        var material = outcome.MaterialVersion is { } version ? $", or {version} when a commit says Change: material" : "";
        Console.Out.WriteLine($"{policy.Id} {policy.Title}: approved by {approval}, version {outcome.Version}{material}.");
        Console.Out.WriteLine($"Written to {policy.Path}:");
        foreach (var field in outcome.Written) Console.Out.WriteLine($"  {field}{(field.Former is { } former ? $"  (was {former})" : "")}");
        Console.Out.WriteLine($"Next: commit {policy.Path} as it is. A change of its text needs a new approval.");
        Console.Out.WriteLine($"Somebody other than {outcome.Holders} must be among the authors of the text (ISMS0404).");
        return ExitCode.Clean;
    }
}

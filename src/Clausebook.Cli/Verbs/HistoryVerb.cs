using System.CommandLine;
using Clausebook.Findings;
using Clausebook.History;

namespace Clausebook.Cli.Verbs;

/// <summary><c>clausebook history</c>: the revisions, versions and approvals of every document, as git proves them.</summary>
internal static class HistoryVerb
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var id = new Argument<string?>("id") { Description = "One document; by default all of them.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--out") { Description = "A file to write to in place of standard output.", HelpName = "FILE" };
        var command = new Command("history", """
            Shows who changed and approved what, when, newest first.

              clausebook history POL-004
              clausebook history --format json --out artifacts/history.json
            """);
        common.AddTo(command);
        command.Add(id);
        command.Add(format);
        command.Add(output);
        command.SetAction(result => Edge.Guard(() => Run(new HandbookPipeline(common.Request(result)), result.GetValue(id), result.GetValue(format)!, result.GetValue(output))));
        return command;
    }

    private static int Run(HandbookPipeline pipeline, string? id, string format, string? output)
    {
        var stamped = pipeline.Stamp();
        if (id is not null && stamped.System.Find(id) is null)
        {
            var nearest = NearestName.Find(id, stamped.System.All.Select(d => d.Id));
            throw new UsageException($"There is no document or record with the id \"{id}\".", nearest is null ? null : $"Did you mean {nearest}?");
        }
        using var target = OutputFile.Open(output);
        if (format == "json")
        {
            HistoryExport.Write(stamped, target, id);
        }
        else
        {
            using var text = new StreamWriter(target);
            HistoryText.Write(stamped, text, id);
        }
        return ExitCode.Clean;
    }
}

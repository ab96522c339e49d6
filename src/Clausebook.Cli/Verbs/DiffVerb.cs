using System.CommandLine;
using Clausebook.Comparison;
using Clausebook.Findings;
using Clausebook.Reporting;

namespace Clausebook.Cli.Verbs;

/// <summary><c>clausebook diff</c>: what changed in the ISMS between two points.</summary>
internal static class DiffVerb
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var from = new Argument<string>("from") { Description = "A day, tag, branch or commit." };
        var to = new Argument<string?>("to") { Description = "Another one; by default the folder as it is.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "text, markdown or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var color = new Option<string>("--color") { Description = "auto, always or never.", DefaultValueFactory = _ => "auto" };
        color.AcceptOnlyFromAmong([.. ColorChoice.Values]);
        var output = new Option<string?>("--out") { Description = "A file to write to in place of standard output.", HelpName = "FILE" };
        var command = new Command("diff", """
            Says what changed between two points: documents, decisions about controls, coverage, reviews, roles, records.

              clausebook diff audit-2026
              clausebook diff 2026-03-31 2026-09-30
              clausebook diff v1.0 v2.0 --format markdown --out changes.md
            """) { from, to };
        common.AddTo(command, hasState: false);
        command.Add(format);
        command.Add(color);
        command.Add(output);
        command.SetAction(result => Edge.Guard(() => Run(
            () => new ChangesReader(common.Request(result)).Read(result.GetValue(from)!, result.GetValue(to)), result.GetValue(format)!, Terminal.IsColored(result.GetValue(color)!), result.GetValue(output))));
        return command;
    }

    private static int Run(Func<IsmsChanges> read, string format, bool isColored, string? output)
    {
        IsmsChanges changes;
        try
        {
            changes = read();
        }
        catch (ConfigurationException refused)
        {
            var first = refused.Findings[0];
            throw new UsageException($"{first.Location}: {first.Message}", "The isms.yaml of both states must be one that this version can read; --config FILE stands in for them.", refused);
        }
        using var target = OutputFile.Open(output);
        if (format == "json")
        {
            ChangesJson.Write(changes, target);
            return ExitCode.Clean;
        }
        using var text = new StreamWriter(target);
        if (format == "markdown") new ChangesMarkdown(text).Write(changes);
        else new ChangesText(text, isColored && output is null).Write(changes);
        return ExitCode.Clean;
    }
}

using System.CommandLine;
using Clausebook.Reporting;

namespace Clausebook.Cli.Verbs;

/// <summary><c>clausebook rules</c>: the ledger of all rules.</summary>
internal static class RulesVerb
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("rules", "Lists every rule with its code and severity.") { format };
        command.SetAction(result => Edge.Guard(() =>
        {
            RuleList.Write(RuleLedger.All, result.GetValue(format) == "json", Console.Out);
            return ExitCode.Clean;
        }));
        return command;
    }
}

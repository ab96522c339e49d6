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
            if (result.GetValue(format) == "json") RuleList.WriteJson(RuleLedger.Read(), Console.Out);
            else RuleList.WriteText(RuleLedger.Read(), Console.Out);
            return ExitCode.Clean;
        }));
        return command;
    }
}

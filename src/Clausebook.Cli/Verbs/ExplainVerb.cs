using System.CommandLine;
using Clausebook.Reporting;

namespace Clausebook.Cli.Verbs;

/// <summary><c>clausebook explain</c>: why a rule exists, with a wrong and a right example.</summary>
internal static class ExplainVerb
{
    public static Command Create()
    {
        var code = new Argument<string>("code") { Description = "A finding's code, such as ISMS0303." };
        var command = new Command("explain", """
            Explains a finding: the cause, the requirement behind it, a wrong and a right example.

              clausebook explain ISMS0303
            """) { code };
        command.SetAction(result => Edge.Guard(() =>
        {
            RuleExplanation.Write(result.GetValue(code)!, Terminal.IsColored("auto"), Console.Out);
            return ExitCode.Clean;
        }));
        return command;
    }
}

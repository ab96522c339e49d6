using System.CommandLine;
using Clausebook.Cli.Verbs;

namespace Clausebook.Cli;

/// <summary>The command line as a whole: its verbs, and how a line that cannot be understood is answered.</summary>
internal static class ClausebookCommand
{
    /// <summary>Runs one command line and returns the exit code.</summary>
    public static int Run(string[] args)
    {
        var root = new RootCommand("Builds a validated, version-stamped handbook of an information security management system from Markdown in git.");
        Command[] verbs = [CheckVerb.Create(), BuildVerb.Create(), VerifyVerb.Create(), HistoryVerb.Create(), DiffVerb.Create(), ApproveVerb.Create(), ExplainVerb.Create(), RulesVerb.Create()];
        foreach (var verb in verbs) root.Add(verb);

        var result = root.Parse(args);
        if (result.Errors.Count == 0) return Edge.Guard(() => result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));

        // System.CommandLine exits with 1 here, which for us means findings.
        var message = string.Join(' ', result.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Console.Error.WriteLine($"clausebook: {message} See clausebook {(result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ")}--help");
        return ExitCode.Usage;
    }
}

using System.CommandLine;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Cli;

/// <summary>The options that verbs share, and the request that they make.</summary>
internal sealed class CommonOptions
{
    private readonly Option<string> directory = new("--directory", "-C") { Description = "The folder that holds isms.yaml.", DefaultValueFactory = _ => ".", HelpName = "DIR" };
    private readonly Option<string?> config = new("--config") { Description = "A file in place of isms.yaml.", HelpName = "FILE" };
    private readonly Option<string?> asOf = new("--as-of") { Description = "The day as seen from which everything is judged; by default the day of the last commit. An earlier day stands for the ISMS as it was in force then.", HelpName = "DATE" };
    private readonly Option<string?> revision = new("--rev") { Description = "A tag, branch or commit to read from git, in place of the folder's files.", HelpName = "REV" };
    private readonly Option<bool> noCache = new("--no-cache") { Description = "Neither use nor keep anything in the user's cache folder; the outcome is the same." };
    private readonly Option<bool> noProgress = new("--no-progress") { Description = "Say nothing about progress." };

    private readonly Option<bool> verifySignatures = new("--verify-signatures") { Description = "Verify the signatures of approvals with the installed git, gpg and ssh-keygen." };

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="hasState">False for a verb that names states in ways of its own.</param>
    public void AddTo(Command command, bool hasState = true)
    {
        command.Add(directory);
        command.Add(config);
        if (hasState) command.Add(asOf);
        if (hasState) command.Add(revision);
        command.Add(noCache);
        command.Add(noProgress);
        command.Add(verifySignatures);
    }

    /// <summary>The request that a command line makes.</summary>
    public PipelineRequest Request(ParseResult result)
    {
        var root = Path.GetFullPath(result.GetValue(directory)!);
        if (!Directory.Exists(root)) throw new UsageException($"The folder {result.GetValue(directory)} does not exist.", "Name the folder that holds isms.yaml with -C.");
        return new(root, Day(result, root))
        {
            Revision = result.GetValue(revision),
            DayNamesState = result.GetValue(asOf) is not null,
            ConfigPath = result.GetValue(config) is { } path ? Path.GetFullPath(path) : null,
            VerifySignatures = result.GetValue(verifySignatures),
            UseCache = !result.GetValue(noCache),
            Progress = result.GetValue(noProgress) || Console.IsErrorRedirected ? static _ => { } : static stage => Console.Error.WriteLine(stage + "…"),
        };
    }

    /// <summary>Opening the repository takes as long as reading isms.yaml: it is done beside it.</summary>
    private Task<DateOnly> Day(ParseResult result, string root)
    {
        if (result.GetValue(asOf) is not { } written) return Task.Run(() => result.GetValue(revision) is { } name ? DefaultDay.Of(root, name) : DefaultDay.Of(root));
        return IsoDate.TryParse(written, out var day) ? Task.FromResult(day) : throw new UsageException($"\"{written}\" is not a day.", $"Write it as year-month-day, like --as-of {IsoDate.Guess(written) ?? "2026-03-31"}");
    }
}

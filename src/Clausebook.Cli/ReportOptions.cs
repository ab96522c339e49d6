using System.CommandLine;
using Clausebook.Reporting;

namespace Clausebook.Cli;

/// <summary>How findings are reported: the options that every checking verb has.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> format = new("--format") { Description = "How findings are printed; by default pretty on a terminal, concise elsewhere." };
    private readonly Option<string> color = new("--color") { Description = "auto, always or never.", DefaultValueFactory = _ => "auto" };
    private readonly Option<bool> strict = new("--strict") { Description = "Count warnings as errors, also those that only the calendar causes." };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        format.AcceptOnlyFromAmong([.. FindingReport.Formats]);
        color.AcceptOnlyFromAmong([.. ColorChoice.Values]);
        command.Add(format);
        command.Add(color);
        command.Add(strict);
    }

    /// <summary>True when warnings count as errors.</summary>
    public bool Strict(ParseResult result) => result.GetValue(strict);

    /// <summary>The report asked for, or the one that fits where the output goes.</summary>
    public FindingReport Report(ParseResult result) =>
        FindingReport.For(result.GetValue(format) ?? (Console.IsOutputRedirected ? "concise" : "pretty"), Terminal.IsColored(result.GetValue(color)!));
}

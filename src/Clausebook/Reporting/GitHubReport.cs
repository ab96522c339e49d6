using System.Globalization;
using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>
/// Annotations for a GitHub Actions log, see https://docs.github.com/actions/reference/workflow-commands-for-github-actions. GitHub shows ten
/// errors and ten warnings of a step and drops the rest without a word, so this report stops there itself and says how many more there are.
/// </summary>
internal sealed class GitHubReport : FindingReport
{
    private const int MostOfASeverity = 10;

    public override void Write(IReadOnlyList<Finding> findings, ReportContext context, TextWriter writer)
    {
        List<string> more = [];
        foreach (var group in findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key))
        {
            foreach (var finding in group.Take(MostOfASeverity)) writer.Write($"{Annotation(finding)}\n");
            if (group.Count() > MostOfASeverity) more.Add(SummaryLine.Count(group.Count() - MostOfASeverity, $"more {SummaryLine.Name(group.Key)}"));
        }
        if (more.Count > 0) writer.Write($"{string.Join(" and ", more)}, not annotated here: run clausebook check --format concise to see all.\n");
        writer.Write($"{SummaryLine.Of(findings, context)}\n");
    }

    private static string Annotation(Finding finding)
    {
        var (path, line, column) = finding.Location;
        var command = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var title = $"{finding.Descriptor.Code} {finding.Descriptor.Title}";
        var message = VisibleText.Of(finding.Message) + (Advice.For(finding) is { } advice ? $"\n{VisibleText.Of(advice)}" : "");
        return string.Create(CultureInfo.InvariantCulture, $"::{command} file={Property(VisibleText.Of(path))},line={line},col={column},title={Property(VisibleText.Of(title))}::{Data(message)}");
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

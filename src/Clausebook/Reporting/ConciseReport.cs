using System.Globalization;
using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>One finding a line, for logs, editors and pipes.</summary>
internal sealed class ConciseReport(Ink ink) : FindingReport
{
    private const int Most = 1000;

    public override void Write(IReadOnlyList<Finding> findings, ReportContext context, TextWriter writer)
    {
        foreach (var finding in findings.Take(Most))
        {
            var advice = finding.Suggestion is { Length: > 0 } suggestion ? $" (did you mean {VisibleText.Of(suggestion)}?)" : "";
            writer.Write($"{VisibleText.AtLineStart(finding.Location.ToString())}: {ink.Severity(finding.Severity, $"{SummaryLine.Name(finding.Severity)} {finding.Descriptor.Code}")}: {VisibleText.Of(finding.Message)}{advice}\n");
        }
        if (findings.Count > Most) writer.Write(string.Create(CultureInfo.InvariantCulture, $"… and {findings.Count - Most} more findings; mend these first.\n"));
        writer.Write($"{SummaryLine.Of(findings, context)}\n");
    }
}

using System.Globalization;
using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>For a person at a terminal: the line concerned, what is wrong with it, why that matters, and what to write.</summary>
internal sealed class PrettyReport(Ink ink) : FindingReport
{
    /// <summary>More than this helps nobody; the count still tells how many there are.</summary>
    private const int Most = 1000;

    public override void Write(IReadOnlyList<Finding> findings, ReportContext context, TextWriter writer)
    {
        foreach (var finding in findings.Take(Most)) WriteFinding(finding, context, writer);
        if (findings.Count > Most) writer.Write(string.Create(CultureInfo.InvariantCulture, $"… and {findings.Count - Most} more findings; mend these first.\n\n"));
        writer.Write($"{SummaryLine.Of(findings, context, withTime: true)}\n");
    }

    private void WriteFinding(Finding finding, ReportContext context, TextWriter writer)
    {
        var code = finding.Descriptor.Code;
        writer.Write($"{ink.Severity(finding.Severity, $"{SummaryLine.Name(finding.Severity)}[{code}]")} {ink.Strong(VisibleText.Of(finding.Message))}\n");
        writer.Write($"  {ink.Frame("-->")} {VisibleText.Of(finding.Location.ToString())}\n");
        WriteExcerpt(finding, context, writer);
        WriteFact(writer, "why", VisibleText.Of(finding.Descriptor.Why));
        foreach (var note in finding.Notes) WriteFact(writer, "note", note.Location is { } place ? $"{VisibleText.Of(place.ToString())}: {VisibleText.Of(note.Message)}" : VisibleText.Of(note.Message));
        var explain = ink.Frame($"(clausebook explain {code})");
        WriteFact(writer, "fix", Advice.For(finding) is { } advice ? $"{VisibleText.Of(advice)}   {explain}" : explain);
        writer.Write("\n");
    }

    private void WriteExcerpt(Finding finding, ReportContext context, TextWriter writer)
    {
        if (context.Line(finding.Location.Path, finding.Location.Line) is not { Length: > 0 } line) return;
        var excerpt = Excerpt.Of(line, finding.Location.Column);
        var number = finding.Location.Line.ToString(CultureInfo.InvariantCulture);
        writer.Write($" {ink.Frame($"{number} |")} {excerpt.Before}{excerpt.Marked}{excerpt.After}\n");
        writer.Write($" {new string(' ', number.Length)} {ink.Frame("|")} {new string(' ', excerpt.Indent)}{ink.Severity(finding.Severity, new string('^', excerpt.Width))}\n");
    }

    private void WriteFact(TextWriter writer, string name, string text) => writer.Write($"   {ink.Frame("=")} {ink.Strong(name.PadRight(5))} {text}\n");
}

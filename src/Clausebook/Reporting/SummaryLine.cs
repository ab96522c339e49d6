using System.Globalization;
using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>The last line of a report: how the check ended and what to do next.</summary>
internal static class SummaryLine
{
    public static string Of(IReadOnlyList<Finding> findings, ReportContext context, bool withTime = false)
    {
        List<string> parts = [Counts(findings) + " in " + Count(context.Files, "file") + (withTime && context.Elapsed is { } elapsed ? string.Create(CultureInfo.InvariantCulture, $" ({elapsed.TotalSeconds:0.0} s)") : "")];
        if (context.ControlsTotal > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{context.ControlsDecided}/{context.ControlsTotal} controls decided"));
        if (context.OverdueReviews > 0) parts.Add(Count(context.OverdueReviews, "review") + " overdue");
        if (findings.Count > 0) parts.Add($"next: clausebook explain {findings.MaxBy(finding => finding.Severity)!.Descriptor.Code}");
        return string.Join(" · ", parts);
    }

    public static string Name(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    public static string Count(int number, string thing) => string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

    private static string Counts(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0) return "No findings";
        var present = findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key);
        return string.Join(", ", present.Select(group => Count(group.Count(), Name(group.Key))));
    }
}

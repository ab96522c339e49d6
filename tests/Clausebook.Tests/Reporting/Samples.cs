using Clausebook.Findings;
using Clausebook.Reporting;

namespace Clausebook.Tests.Reporting;

/// <summary>The findings that every format is approved with.</summary>
internal static class Samples
{
    public static readonly FindingDescriptor Uncovered = new("ISMS0301", "control-uncovered", "An applicable control has no approved document", Severity.Error, "ISO/IEC 27001:2022 6.1.3 c) and A.5.1: auditors sample this in the Statement of Applicability.");
    public static readonly FindingDescriptor Unknown = new("ISMS0202", "unknown-reference", "A reference leads to nothing", Severity.Error, "References keep documents and controls connected.");
    public static readonly FindingDescriptor Overdue = new("ISMS0402", "review-overdue", "A review is overdue", Severity.Warning, "ISO/IEC 27001:2022 7.5.2 c): documented information is reviewed for suitability.") { CalendarOnly = true };

    public static readonly Finding[] Findings =
    [
        new(Uncovered, new("controls/A.5.7.md", 4, 1), "Control A.5.7 is applicable, but no approved document covers it")
        {
            Record = "A.5.7",
            Notes = [new("it lists A.5.7, but its status is \"draft\".", new("policies/threat-intel.md", 9))],
            Help = "Approve POL-017, or set `applicable: false` with a justification.",
        },
        new(Unknown, new("policies/POL-004.md", 8, 23), "The requirement \"A.5.115\" does not exist.") { Record = "POL-004", Field = "satisfies", Suggestion = "A.5.15" },
        new(Overdue, new("policies/POL-004.md", 12, 1), "The review is overdue by 12 days.") { Record = "POL-004", Field = "last-reviewed" },
    ];

    public static readonly ReportContext Context = new(new(2026, 1, 15), "1.0.0", 214)
    {
        Commit = "0123456789abcdef0123456789abcdef01234567",
        ControlsDecided = 90,
        ControlsTotal = 93,
        OverdueReviews = 3,
        Elapsed = TimeSpan.FromMilliseconds(420),
        Line = (path, line) => (path, line) switch
        {
            ("controls/A.5.7.md", 4) => "applicable: true",
            ("policies/POL-004.md", 8) => "satisfies: [5.2, 统一码, A.5.115]",
            _ => null,
        },
    };

    public static string Report(string format, IReadOnlyList<Finding> findings, ReportContext? context = null, bool color = false)
    {
        using StringWriter writer = new();
        FindingReport.For(format, color).Write(findings, context ?? Context, writer);
        return writer.ToString();
    }

    public static Finding With(string message, string path = "policies/POL-001.md") => new(Unknown, new(path, 3, 1), message);
}

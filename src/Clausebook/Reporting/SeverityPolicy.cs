using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>
/// Which findings count, and how much. A team's own severities stand in isms.yaml and nowhere else. What only the calendar causes is a warning, so
/// that it never blocks a change that has nothing to do with it, and an error under <c>--strict</c>, for the scheduled run.
/// </summary>
/// <param name="options">The team's options.</param>
/// <param name="strict">True for <c>--strict</c>: warnings fail the check.</param>
public sealed class SeverityPolicy(IsmsOptions options, bool strict)
{
    // What leaves a hole in the handbook: files that cannot be read, a history that cannot be used, pages that cannot be printed.
    private static readonly string[] Holes = ["ISMS00", "ISMS0410", "ISMS09"];

    /// <summary>
    /// True for a state that nobody can mend any more: its errors are reported as warnings, so that they do not stand between an auditor and
    /// the handbook of that day. Only what leaves a hole in the handbook still blocks.
    /// </summary>
    public bool IsPast { get; init; }

    /// <summary>The findings that are reported, with the severities in force, in the order of reports.</summary>
    public IReadOnlyList<Finding> Apply(IEnumerable<Finding> findings)
    {
        List<Finding> reported = [.. findings.Where(finding => !IsIgnored(finding.Descriptor.Code)).Select(finding => finding with { Severity = InForce(finding) })];
        reported.Sort(Finding.CompareByPlace);
        return reported;
    }

    /// <summary>True when a finding fails the check.</summary>
    public bool Fails(Finding finding) => finding.Severity >= (strict ? Severity.Warning : Severity.Error);

    /// <summary>0 when nothing fails the check, otherwise 1.</summary>
    public int ExitCode(IEnumerable<Finding> applied) => applied.Any(Fails) ? 1 : 0;

    /// <summary>A code, or the beginning of several: <c>ISMS03</c> stands for all findings about coverage.</summary>
    private bool IsIgnored(string code) => options.IgnoredCodes.Any(ignored => ignored.Length > 0 && code.StartsWith(ignored, StringComparison.Ordinal));

    private Severity InForce(Finding finding)
    {
        var severity = Chosen(finding);
        return IsPast && severity == Severity.Error && !Holes.Any(hole => finding.Descriptor.Code.StartsWith(hole, StringComparison.Ordinal)) ? Severity.Warning : severity;
    }

    private Severity Chosen(Finding finding)
    {
        var chosen = options.Severities.TryGetValue(finding.Descriptor.Code, out var own) ? own : (Severity?)null;
        var severity = chosen ?? finding.Severity;
        if (!finding.Descriptor.CalendarOnly) return severity;
        if (strict) return severity == Severity.Warning ? Severity.Error : severity;
        return chosen ?? (severity == Severity.Error ? Severity.Warning : severity);
    }
}

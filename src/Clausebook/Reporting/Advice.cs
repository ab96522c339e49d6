using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>What to do about a finding: its help, and the nearest valid value unless the help names it already.</summary>
internal static class Advice
{
    public static string? For(Finding finding)
    {
        if (finding.Suggestion is not { Length: > 0 } suggestion || finding.Help?.Contains(suggestion, StringComparison.Ordinal) == true) return finding.Help;
        return $"Did you mean {suggestion}? {finding.Help}".TrimEnd();
    }
}

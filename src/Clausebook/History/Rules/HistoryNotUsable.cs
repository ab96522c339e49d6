using Clausebook.Findings;

namespace Clausebook.History.Rules;

/// <summary>Git's history is not there, or not whole. Found before any stamping, so it has no subject to check.</summary>
internal static class HistoryNotUsable
{
    public static readonly FindingDescriptor Rule = new("ISMS0410", "history-not-usable", "Git history is not usable", Severity.Error,
        "Versions, dates and approvals are proved from the whole history (ISO/IEC 27001 7.5.3), and a part of it would prove the wrong ones.");

    /// <summary>The finding for a history that cannot be used.</summary>
    /// <param name="unavailable">Why not.</param>
    /// <param name="path">The file that stands for the repository: isms.yaml.</param>
    public static Finding From(HistoryUnavailable unavailable, string path = "isms.yaml") => new(Rule, new(path), unavailable.Reason) { Help = unavailable.Remedy };
}

using Clausebook.Findings;

namespace Clausebook.Loading.Rules;

/// <summary>What can be wrong with single fields (codes 01).</summary>
internal static class FieldRules
{
    public static readonly FindingDescriptor Missing = new(
        "ISMS0101", "missing-field", "A required field is missing", Severity.Error,
        "Documented information is identified and described: title, owner, status and what else its type needs (ISO/IEC 27001 7.5.2 a).");

    public static readonly FindingDescriptor Unknown = new(
        "ISMS0102", "unknown-field", "A field is not known", Severity.Error,
        "A misspelt field would silently count as absent, and the document would say less than its author believes (ISO/IEC 27001 7.5.2 a).");

    public static readonly FindingDescriptor BadValue = new(
        "ISMS0103", "bad-value", "A field has a value that it cannot have", Severity.Error,
        "A value that nobody can interpret identifies nothing (ISO/IEC 27001 7.5.2 a).");

    public static readonly FindingDescriptor BadDate = new(
        "ISMS0104", "bad-date", "A date is not written as year-month-day", Severity.Error,
        "Approvals and reviews are proved by their dates; 03/02/2026 is February to some readers and March to others (ISO/IEC 27001 7.5.2 a).");
}

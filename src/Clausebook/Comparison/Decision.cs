using Clausebook.Model;

namespace Clausebook.Comparison;

/// <summary>What was decided about a control (a row of the Statement of Applicability, ISO/IEC 27001 6.1.3 d).</summary>
/// <param name="Applicable">True when it applies, false when excluded, null while undecided.</param>
/// <param name="Status">How far it is implemented, or null.</param>
/// <param name="Justification">Why, or null.</param>
public sealed record Decision(bool? Applicable, ImplementationStatus? Status, string? Justification)
{
    internal static Decision Of(ApplicabilityRow row) => new(row.Record?.Applicable, row.Record?.Status, row.Record?.Justification);
}

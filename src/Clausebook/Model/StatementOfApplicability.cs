using System.Collections.Immutable;

namespace Clausebook.Model;

/// <summary>
/// The Statement of Applicability (ISO/IEC 27001 6.1.3 d): derived from the control records and the coverage, never typed.
/// </summary>
/// <param name="Framework">The framework whose controls it decides.</param>
/// <param name="Rows">One row for each reference control in catalogue order, then the organization's own controls by id.</param>
public sealed record StatementOfApplicability(Framework Framework, ImmutableArray<ApplicabilityRow> Rows);

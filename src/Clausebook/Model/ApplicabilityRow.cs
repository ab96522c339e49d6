using System.Collections.Immutable;

namespace Clausebook.Model;

/// <summary>One row of the Statement of Applicability.</summary>
/// <param name="Id">The control's number, or the id of an own control.</param>
/// <param name="Title">The control's title.</param>
/// <param name="Requirement">The reference control, or null for an own control.</param>
/// <param name="Record">The decision, or null while there is none.</param>
/// <param name="Coverage">How documents cover it.</param>
/// <param name="Documents">The approved documents that cover it, by id.</param>
public sealed record ApplicabilityRow(
    string Id, string Title, Requirement? Requirement, ControlRecord? Record, CoverageStatus Coverage, ImmutableArray<CoverageLink> Documents);

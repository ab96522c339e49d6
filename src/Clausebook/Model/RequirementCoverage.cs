using System.Collections.Immutable;

namespace Clausebook.Model;

/// <summary>How one requirement is answered.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Links">Every place that answers it, documents first, by id.</param>
/// <param name="Required">True when this organization must cover it: a gap is then an error.</param>
public sealed record RequirementCoverage(Requirement Requirement, CoverageStatus Status, ImmutableArray<CoverageLink> Links, bool Required);

using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A place that answers a requirement: a document as a whole, one of its sections, a control record or another record.</summary>
/// <param name="Requirement">What is answered.</param>
/// <param name="Source">What answers it.</param>
/// <param name="Section">The section that answers it, or null for the whole.</param>
/// <param name="Location">Where the link was written.</param>
public sealed record CoverageLink(Requirement Requirement, DocumentedInformation Source, Heading? Section, SourceLocation Location);

using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A value of front matter that names something else: a role, a document or record, or a requirement.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Field">The field, as a path such as <c>corrective-actions.owner</c>.</param>
/// <param name="Target">The id as written.</param>
/// <param name="Type">For a document: the record type it must be, or "any".</param>
/// <param name="Location">Where it stands.</param>
public sealed record FieldReference(ReferenceKind Kind, string Field, string Target, string? Type, SourceLocation Location);

using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A value as it was written in front matter or a YAML file, with its place. Scalars stay text: <c>5.10</c> is never read as <c>5.1</c>.</summary>
/// <param name="Location">Where the value starts.</param>
public abstract record FieldValue(SourceLocation Location);

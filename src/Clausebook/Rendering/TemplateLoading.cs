using System.Collections.Immutable;
using Clausebook.Findings;

namespace Clausebook.Rendering;

/// <summary>The result of making a template engine.</summary>
/// <param name="Engine">The engine, or null when a template has an error.</param>
/// <param name="Findings">What is wrong with the templates.</param>
public sealed record TemplateLoading(TemplateEngine? Engine, ImmutableArray<Finding> Findings);

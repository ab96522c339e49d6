using Clausebook.Findings;

namespace Clausebook.Verification;

/// <summary>A table of a page.</summary>
internal readonly record struct PageTable(bool HasHeaders, bool HasCaption, SourceLocation Location);

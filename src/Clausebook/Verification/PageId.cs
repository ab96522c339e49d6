using Clausebook.Findings;

namespace Clausebook.Verification;

/// <summary>An id that a link can point at.</summary>
internal readonly record struct PageId(string Id, SourceLocation Location);

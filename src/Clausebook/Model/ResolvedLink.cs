namespace Clausebook.Model;

/// <summary>What a link's target turned out to be.</summary>
/// <param name="Kind">Where it leads.</param>
/// <param name="Address">For an external link the address; for a file its path from the repository's root; else the path that was looked for.</param>
/// <param name="Document">The document it leads to, for <see cref="LinkKind.Document"/> and <see cref="LinkKind.Fragment"/>.</param>
/// <param name="Fragment">The fragment without #, or null.</param>
/// <param name="FragmentExists">False when the document has no such place.</param>
public sealed record ResolvedLink(LinkKind Kind, string Address, DocumentedInformation? Document = null, string? Fragment = null, bool FragmentExists = true);

using Clausebook.History;
using Clausebook.Redlines;

namespace Clausebook.Rendering;

/// <summary>A version of a document, with the pages that show it.</summary>
/// <param name="Place">Which one of the document's versions it is, the newest first.</param>
/// <param name="Version">The version.</param>
/// <param name="Page">The page of its text: the document's own while it is the version in force.</param>
/// <param name="Redline">The page that shows what changed since the version before; null for the first.</param>
/// <param name="Text">Its text.</param>
internal sealed record VersionEntry(int Place, DocumentVersion Version, PagePath Page, PagePath? Redline, SharedText Text);

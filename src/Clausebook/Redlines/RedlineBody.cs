using Clausebook.Loading;

namespace Clausebook.Redlines;

/// <summary>The text of a redline, ready for a page.</summary>
/// <param name="Body">HTML with slots.</param>
/// <param name="OldLinks">How many of its links, the first ones, are of the old text.</param>
/// <param name="OldImages">How many of its pictures, the first ones, are of the old text.</param>
internal sealed record RedlineBody(MarkdownBody Body, int OldLinks, int OldImages);

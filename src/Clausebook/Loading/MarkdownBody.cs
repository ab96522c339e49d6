using Clausebook.Model;
using Markdig.Syntax;

namespace Clausebook.Loading;

/// <summary>A body with its Markdown, parsed once: rules read the facts, the renderer walks the syntax.</summary>
public sealed class MarkdownBody : DocumentBody
{
    /// <summary>
    /// The syntax tree. Headings and obligations carry their fragment as <c>HtmlAttributes.Id</c>; the requirement ids of a heading stand in
    /// <see cref="DocumentBody.Headings"/>.
    /// </summary>
    public required MarkdownDocument Syntax { get; init; }
}

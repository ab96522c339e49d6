using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Clausebook.Loading.Bodies;

/// <summary>Prints code. What follows the fence never becomes a class name; the block can be scrolled with the keyboard.</summary>
internal sealed class PlainCodeBlock : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<pre tabindex=\"0\"><code>").WriteLeafRawLines(obj, writeEndOfLines: true, escape: true).WriteLine("</code></pre>");
    }
}

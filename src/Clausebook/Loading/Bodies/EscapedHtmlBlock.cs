using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Clausebook.Loading.Bodies;

/// <summary>Shows raw HTML as the text it is. Comments are for authors and are left out.</summary>
internal sealed class EscapedHtmlBlock : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        if (obj.Type == HtmlBlockType.Comment) return;
        renderer.EnsureLine();
        renderer.Write("<pre tabindex=\"0\"><code>").WriteLeafRawLines(obj, writeEndOfLines: true, escape: true).WriteLine("</code></pre>");
    }
}

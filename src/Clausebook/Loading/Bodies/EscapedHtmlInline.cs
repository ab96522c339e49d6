using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Clausebook.Loading.Bodies;

/// <summary>Shows a raw tag as the text it is. Comments are for authors and are left out.</summary>
internal sealed class EscapedHtmlInline : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline obj)
    {
        if (!obj.Tag.StartsWith("<!--", StringComparison.Ordinal)) renderer.WriteEscape(obj.Tag);
    }
}

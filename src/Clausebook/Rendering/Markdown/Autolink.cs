using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Clausebook.Rendering.Markdown;

/// <summary>Prints an address that was written out, such as <c>&lt;https://example.org&gt;</c>.</summary>
internal sealed class Autolink(LinkPrinter links) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var end = links.Open(renderer, obj.IsEmail ? "mailto:" + obj.Url : obj.Url);
        renderer.WriteEscape(obj.Url);
        renderer.Write(end);
    }
}

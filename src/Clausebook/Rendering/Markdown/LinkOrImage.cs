using Clausebook.Loading;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Clausebook.Rendering.Markdown;

/// <summary>Prints links and pictures. Pictures are shown only from files of the repository; of any other the words for it are shown.</summary>
internal sealed class LinkOrImage(LinkPrinter links) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var target = obj.GetDynamicUrl?.Invoke() ?? obj.Url ?? "";
        if (obj.IsImage)
        {
            var words = PlainText.Of(obj);
            if (links.Find(target) is { IsExternal: false } address) renderer.Write("<img src=\"").WriteEscape(address.ToString()).Write("\" alt=\"").WriteEscape(words).Write("\" loading=\"lazy\">");
            else renderer.WriteEscape(words);
            return;
        }
        var end = links.Open(renderer, target);
        renderer.WriteChildren(obj);
        renderer.Write(end);
    }
}

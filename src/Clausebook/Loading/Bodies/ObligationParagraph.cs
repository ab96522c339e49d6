using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Clausebook.Loading.Bodies;

/// <summary>Prints a paragraph; the first one of a list item that has an anchor ends with a link to it.</summary>
internal sealed class ObligationParagraph : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (!renderer.ImplicitParagraph)
        {
            renderer.EnsureLine();
            renderer.Write("<p>");
        }
        renderer.WriteLeafInline(obj);
        if (obj.Parent is ListItemBlock item && item[0] == obj && item.TryGetAttributes()?.Id is { } id)
        {
            renderer.Write(" <a class=\"anchor\" href=\"#").WriteEscape(id).Write("\" aria-label=\"Link to this obligation\">#</a>");
        }
        if (!renderer.ImplicitParagraph) renderer.WriteLine("</p>");
    }
}

using System.Collections.Frozen;
using System.Globalization;
using Clausebook.Loading;
using Clausebook.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Clausebook.Rendering.Markdown;

/// <summary>
/// Prints a heading with a link to itself, and the requirements that its section meets. The page has printed the title already, so the
/// heading that repeats it is left out, and any other heading of level 1 becomes one of level 2.
/// </summary>
internal sealed class SectionHeading(Place place, DocumentedInformation document, CurrentSection section) : HtmlObjectRenderer<HeadingBlock>
{
    private readonly FrozenDictionary<string, Heading> headings = document.Body.Headings.Where(h => !h.Satisfies.IsEmpty).DistinctBy(h => h.Id).ToFrozenDictionary(h => h.Id, StringComparer.Ordinal);

    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var text = PlainText.Of(obj.Inline);
        if (obj.Level == 1 && text == document.Title) return;
        section.Title = text;
        var level = Math.Clamp(obj.Level, 2, 6).ToString(CultureInfo.InvariantCulture);
        var id = obj.TryGetAttributes()?.Id;
        renderer.EnsureLine();
        renderer.Write("<h").Write(level).WriteAttributes(obj).Write('>');
        renderer.WriteLeafInline(obj);
        if (id is not null)
        {
            renderer.Write(" <a class=\"anchor\" href=\"").WriteEscape(Address.Fragment(id).ToString()).Write("\" aria-label=\"Link to the section ").WriteEscape(text).Write("\">#</a>");
        }
        renderer.Write("</h").Write(level).WriteLine(">");
        if (id is not null) WriteChips(renderer, id);
    }

    private void WriteChips(HtmlRenderer renderer, string id)
    {
        if (!headings.TryGetValue(id, out var heading)) return;
        renderer.Write("<ul class=\"chips\" aria-label=\"This section meets\">");
        foreach (var written in heading.Satisfies)
        {
            renderer.Write("<li>");
            if (place.Book.Requirement(written.Text) is not { } requirement) renderer.WriteEscape(written.Text);
            else WriteChip(renderer, place.Requirement(requirement));
            renderer.Write("</li>");
        }
        renderer.WriteLine("</ul>");
    }

    private static void WriteChip(HtmlRenderer renderer, Pages.PageLink link)
    {
        if (link.Address is { } address) renderer.Write("<a href=\"").WriteEscape(address.ToString()).Write("\" title=\"").WriteEscape(link.Hint).Write("\">").WriteEscape(link.Text).Write("</a>");
        else renderer.WriteEscape(link.Text);
    }
}

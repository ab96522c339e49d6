using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Clausebook.Loading.Bodies;

/// <summary>
/// Prints a heading with a link to itself, and leaves a slot for the requirements that its section meets. The page prints the title already,
/// so a heading of level 1 can be left out; where it stays, it becomes one of level 2.
/// </summary>
internal sealed class SectionHeading(BodyDraft draft) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var index = draft.IndexOf(obj)!.Value;
        var heading = draft.Headings[index];
        draft.Section = index;
        if (heading.Level == 1) draft.Slot(BodySlotKind.TitleStart, index);
        var level = Math.Clamp(obj.Level, 2, 6).ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        renderer.Write("<h").Write(level).WriteAttributes(obj).Write('>');
        renderer.WriteLeafInline(obj);
        renderer.Write(" <a class=\"anchor\" href=\"#").WriteEscape(heading.Id).Write("\" aria-label=\"Link to the section ").WriteEscape(heading.Text).Write("\">#</a>");
        renderer.Write("</h").Write(level).WriteLine(">");
        if (!heading.Satisfies.IsEmpty) draft.Slot(BodySlotKind.Requirements, index);
        if (heading.Level == 1) draft.Slot(BodySlotKind.TitleEnd, index);
    }
}

using Clausebook.Loading;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Clausebook.Rendering.Markdown;

/// <summary>Prints a table in a frame of its own that scrolls sideways, with the keyboard too, with scoped headers and a caption from its section.</summary>
internal sealed class ScrollingTable : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var section = PlainText.Of(HeadingAbove(obj)?.Inline);
        var caption = section.Length == 0 ? "Table" : $"Table: {section}";
        renderer.EnsureLine();
        renderer.Write("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"").WriteEscape(caption).WriteLine("\">");
        renderer.Write("<table><caption class=\"unseen\">").WriteEscape(caption).WriteLine("</caption>");
        var inBody = false;
        foreach (var row in obj.OfType<TableRow>())
        {
            if (row.IsHeader) renderer.Write("<thead>");
            else if (!inBody)
            {
                renderer.Write("<tbody>");
                inBody = true;
            }
            WriteRow(renderer, obj, row);
            if (row.IsHeader) renderer.WriteLine("</thead>");
        }
        if (inBody) renderer.WriteLine("</tbody>");
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var alignment = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null;
            renderer.Write(row.IsHeader ? "<th scope=\"col\"" : "<td");
            if (alignment == TableColumnAlign.Right) renderer.Write(" class=\"right\"");
            if (alignment == TableColumnAlign.Center) renderer.Write(" class=\"centre\"");
            renderer.Write('>');
            var before = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren((TableCell)row[i]);
            renderer.ImplicitParagraph = before;
            renderer.Write(row.IsHeader ? "</th>" : "</td>");
        }
        renderer.WriteLine("</tr>");
    }

    private static HeadingBlock? HeadingAbove(Block block)
    {
        var outermost = block;
        while (outermost.Parent is { } parent and not MarkdownDocument) outermost = parent;
        if (outermost.Parent is not { } document) return null;
        for (var i = document.IndexOf(outermost) - 1; i >= 0; i--)
        {
            if (document[i] is HeadingBlock heading) return heading;
        }
        return null;
    }
}

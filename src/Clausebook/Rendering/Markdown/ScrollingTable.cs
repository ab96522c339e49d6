using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Clausebook.Rendering.Markdown;

/// <summary>Prints a table in a frame of its own that scrolls sideways, with the keyboard too, with scoped headers and a caption from its section.</summary>
internal sealed class ScrollingTable(CurrentSection section) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var caption = section.Title.Length == 0 ? "Table" : $"Table: {section.Title}";
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
}

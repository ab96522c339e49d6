using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Clausebook.Loading.Bodies;

/// <summary>Prints a table in a frame of its own that scrolls sideways, with the keyboard too, with scoped headers and a caption from its section.</summary>
internal sealed class ScrollingTable(BodyDraft draft) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"");
        WriteName(renderer);
        renderer.WriteLine("\">").Write("<table><caption class=\"unseen\">");
        WriteName(renderer);
        renderer.WriteLine("</caption>");
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

    /// <summary>A heading of level 1 may be left out of the page, and is then no name for a table below it.</summary>
    private void WriteName(HtmlRenderer renderer)
    {
        if (draft.Section is { } section && draft.Headings[section].Level == 1) draft.Inline(renderer, BodySlotKind.TableName, section);
        else renderer.WriteEscape(TableName.Under(draft.Section is { } index ? draft.Headings[index].Text : ""));
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

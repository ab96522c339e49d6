using System.Collections.Immutable;

namespace Clausebook.Redlines;

/// <summary>Prints what became of a table: row by row and, within a row, cell by cell. Columns that came or went stand in their place.</summary>
internal sealed class TableWriter(RedlineDraft draft, RedlineWriter blocks)
{
    private ImmutableArray<Column> columns;
    private bool isInBody;

    /// <summary>A column of the printed table: its places in the two tables, null where it is not.</summary>
    private readonly record struct Column(int? Old, int? Present);

    /// <summary>Prints a table that came, went or stayed.</summary>
    public void Whole(Block table, bool? isOld, string section)
    {
        columns = [.. Enumerable.Range(0, table.Children.IsEmpty ? 0 : table.Children[0].Children.Length).Select(i => new Column(i, i))];
        Start(section);
        foreach (var row in table.Children) Row(isOld == true ? new(row, null) : isOld == false ? new(null, row) : new(row, row));
        End();
    }

    /// <summary>Prints a table that changed.</summary>
    public void Changed(Block old, Block present, string section)
    {
        columns = Columns(old.Children[0].Children, present.Children[0].Children);
        Start(section);
        Row(new(old.Children[0], present.Children[0])); // the heads of the columns stay, whatever becomes of them
        var rows = BlockDiff.Compare(old.Children[1..], present.Children[1..]);
        var hidden = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var isNear = (i > 0 && !rows[i - 1].IsNone) || (i + 1 < rows.Count && !rows[i + 1].IsNone);
            if (rows[i].IsNone && !isNear)
            {
                hidden++;
                continue;
            }
            Hidden(hidden);
            hidden = 0;
            Row(rows[i]);
        }
        Hidden(hidden);
        End();
    }

    private static ImmutableArray<Column> Columns(ImmutableArray<Block> old, ImmutableArray<Block> present)
    {
        if (old.Length == present.Length) return [.. Enumerable.Range(0, old.Length).Select(i => new Column(i, i))];
        int oldNext = 0, next = 0;
        return [.. BlockDiff.Compare(old, present).Select(c => new Column(c.Old is null ? null : oldNext++, c.Present is null ? null : next++))];
    }

    private void Start(string section)
    {
        draft.Html("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"");
        draft.Text(Loading.Bodies.TableName.Under(section));
        draft.Html("\">\n<table><caption class=\"unseen\">");
        draft.Text(Loading.Bodies.TableName.Under(section));
        draft.Html("</caption>\n");
    }

    private void End() => draft.Html(isInBody ? "</tbody>\n</table></div>\n" : "</table></div>\n");

    private void Row(Change row)
    {
        var isHead = (row.Present ?? row.Old!).Children is [{ IsHeader: true }, ..];
        if (isHead) draft.Html("<thead>");
        else StartBody();
        draft.Html(row.Old is null ? "<tr class=\"added\">" : row.Present is null ? "<tr class=\"removed\">" : row.IsNone ? "<tr>" : "<tr class=\"changed\">");
        foreach (var column in columns)
        {
            draft.Html(isHead ? "<th scope=\"col\">" : "<td>");
            Cell(At(row.Old, column.Old), At(row.Present, column.Present));
            draft.Html(isHead ? "</th>" : "</td>");
        }
        draft.Html(isHead ? "</tr></thead>\n" : "</tr>\n");
    }

    private void Cell(Block? old, Block? present)
    {
        if (old is not null && present is not null) blocks.Words(old, present);
        else if (present is not null) blocks.Leaf(present, isOld: false);
        else if (old is not null) blocks.Leaf(old, isOld: true);
    }

    private static Block? At(Block? row, int? column) => row is not null && column is { } place && place < row.Children.Length ? row.Children[place] : null;

    private void StartBody()
    {
        if (isInBody) return;
        isInBody = true;
        draft.Html("<tbody>\n");
    }

    private void Hidden(int count)
    {
        if (count == 0) return;
        StartBody();
        draft.Html("<tr class=\"unchanged\"><td colspan=\"");
        draft.Number(columns.Length);
        draft.Html("\">");
        draft.Number(count);
        draft.Html(count == 1 ? " row unchanged</td></tr>\n" : " rows unchanged</td></tr>\n");
    }
}

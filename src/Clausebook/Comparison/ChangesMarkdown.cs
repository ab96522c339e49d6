using System.Globalization;
using System.Text;
using Clausebook.Reporting;

namespace Clausebook.Comparison;

/// <summary>
/// Writes changes as Markdown, for a pull request, a release note or an audit's file. What comes from the content is text there: nothing in it
/// becomes markup, a link or a mention of somebody.
/// </summary>
internal sealed class ChangesMarkdown(TextWriter writer)
{
    private const string Markup = @"\`*_{}[]()#+!|~";

    /// <summary>Writes everything that changed.</summary>
    public void Write(IsmsChanges changes)
    {
        Line("# What changed in the ISMS");
        Line("");
        Line($"From {Text(ChangeWords.Of(changes.From))} to {Text(ChangeWords.Of(changes.To))}.");
        if (changes.IsEmpty) Line("\nNothing changed.");
        Table("Documents", "Change | Document | Version | Approval | What changed", changes.Documents.Select(Row));
        Table("Controls decided otherwise", "Control | Decision", changes.Decisions.Select(c => Cells(Named(c.Id, c.Title), Lines(ChangeWords.Of(c)))));
        foreach (var framework in changes.Coverage)
        {
            var rows = framework.Won.Select(r => Cells("won", Named(r.Number, r.Title), Text(ChangeWords.Of(r)))).Concat(framework.Lost.Select(r => Cells("lost", Named(r.Number, r.Title), Text(ChangeWords.Of(r)))));
            Table($"Coverage of {Text(framework.Name)}", "Change | Requirement | Coverage", rows);
        }
        Table("Reviews done", "Document | Review", changes.Reviews.Select(r => Cells(Named(r.Id, r.Title), Text(ChangeWords.Of(r)))));
        Table("Roles", "Role | Held by", changes.Roles.Select(r => Cells(Named(r.Id, r.Title), Text(ChangeWords.Of(r)))));
        Table("Records", "Change | Record | Type", changes.Records.Select(r => Cells(ChangeWords.Of(r.Kind), Named(r.Id, r.Title), Text(r.Type))));
    }

    private static string Row(ChangedDocument document) => Cells(
        ChangeWords.Of(document.Kind) + (document.IsMaterial ? ", material" : ""),
        Named(document.Id, document.Title),
        Text(ChangeWords.Versions(document)),
        Text(ChangeWords.Approval(document) ?? ""),
        Lines([.. ChangeWords.Moves(document), .. document.Summaries]));

    private void Table(string title, string head, IEnumerable<string> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0) return;
        Line($"\n## {title}\n");
        Line($"| {head} |");
        Line($"|{string.Concat(Enumerable.Repeat(" --- |", head.Count(c => c == '|') + 1))}");
        foreach (var line in lines) Line(line);
    }

    private void Line(string text) => writer.Write(text + "\n");

    private static string Cells(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Named(string id, string title) => $"**{Text(id)}** {Text(title)}";

    private static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines.Select(Text));

    /// <summary>Text that stays text. Forges look for mentions and references after Markdown is done: a joiner that nobody sees keeps them apart.</summary>
    private static string Text(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        foreach (var c in VisibleText.Of(text))
        {
            if (Markup.Contains(c, StringComparison.Ordinal)) escaped.Append('\\').Append(c);
            else if (c is '<' or '>' or '&') escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            else escaped.Append(c);
            if (c is '@' or '#') escaped.Append("&#8288;");
        }
        return escaped.ToString();
    }
}

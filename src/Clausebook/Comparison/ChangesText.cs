using Clausebook.Reporting;

namespace Clausebook.Comparison;

/// <summary>Writes changes for the terminal. What comes from the content is made visible, so that nothing in it is obeyed.</summary>
internal sealed class ChangesText(TextWriter writer, bool isColored)
{
    private readonly Ink ink = new(isColored);

    /// <summary>Writes everything that changed.</summary>
    public void Write(IsmsChanges changes)
    {
        Line($"From {Visible(ChangeWords.Of(changes.From))}");
        Line($"to   {Visible(ChangeWords.Of(changes.To))}");
        if (changes.IsEmpty) Line("Nothing changed.");
        Part("Documents", changes.Documents, ChangeWords.Counts(changes.Documents.Select(d => d.Kind)), Write);
        Part("Controls decided otherwise", changes.Decisions, null, Write);
        foreach (var framework in changes.Coverage) Part($"Coverage of {Visible(framework.Name)}", [framework], FormattableString.Invariant($"{framework.Won.Length} won, {framework.Lost.Length} lost"), Write);
        Part("Reviews done", changes.Reviews, null, review => Entry("", review.Id, review.Title, ChangeWords.Of(review)));
        Part("Roles", changes.Roles, null, role => Entry("", role.Id, role.Title, ChangeWords.Of(role)));
        Part("Records", changes.Records, ChangeWords.Counts(changes.Records.Select(r => r.Kind)), record => Entry(ChangeWords.Of(record.Kind), record.Id, record.Title, record.Type));
    }

    private void Write(ChangedDocument document)
    {
        Entry(ChangeWords.Of(document.Kind), document.Id, document.Title, $"{ChangeWords.Versions(document)}{(document.IsMaterial ? ", material" : "")}");
        Details(ChangeWords.Moves(document));
        if (ChangeWords.Approval(document) is { } approval) Details([approval]);
        Details(document.Summaries);
        Details(document.Redlines.Select(r => $"{r.From} → {r.To}: {r.Page}"));
    }

    private void Write(ChangedDecision control)
    {
        Entry("", control.Id, control.Title, "");
        Details(ChangeWords.Of(control));
    }

    private void Write(ChangedCoverage framework)
    {
        foreach (var requirement in framework.Won) Entry("won", requirement.Number, requirement.Title, ChangeWords.Of(requirement));
        foreach (var requirement in framework.Lost) Entry("lost", requirement.Number, requirement.Title, ChangeWords.Of(requirement));
    }

    private void Part<T>(string title, IReadOnlyCollection<T> items, string? counts, Action<T> write)
    {
        if (items.Count == 0) return;
        Line("");
        Line(ink.Strong(title) + (counts is null ? "" : $": {counts}"));
        foreach (var item in items) write(item);
    }

    private void Entry(string kind, string id, string title, string rest) =>
        Line($"  {(kind.Length == 0 ? "" : $"{kind,-8} ")}{ink.Code(Visible(id))} {Visible(title)}{(rest.Length == 0 ? "" : $"  {Visible(rest)}")}");

    private void Details(IEnumerable<string> lines)
    {
        foreach (var line in lines) Line($"             {Visible(line)}");
    }

    private void Line(string text) => writer.Write(text + "\n");

    private static string Visible(string text) => VisibleText.Of(text);
}

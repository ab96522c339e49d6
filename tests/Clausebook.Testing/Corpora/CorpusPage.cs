using System.Globalization;
using System.Text;

namespace Clausebook.Testing.Corpora;

/// <summary>Writes a document as the file that it is: front matter in our own fields, and Markdown.</summary>
internal sealed class CorpusPage
{
    private readonly StringBuilder text = new();

    /// <summary>The file's bytes.</summary>
    public byte[] Write(CorpusDocument document)
    {
        text.Clear().Append("---\n");
        Field("id", document.Id);
        if (document.IsPolicy) PolicyFields(document);
        else if (document.Type == "control") ControlFields(document);
        else RecordFields(document);
        Field("owner", document.Owner);
        Field("classification", document.IsCore || document.Id[^1] != '7' ? "internal" : "confidential");
        if (document.Satisfies.Length > 0) Field("satisfies", $"[{document.Satisfies}]");
        text.Append("---\n");
        if (document.Type != "control") text.Append("# ").Append(document.Title).Append("\n\n");
        var rule = 0;
        foreach (var block in document.Blocks) Write(document, block, block.Kind == CorpusBlockKind.Rule ? ++rule : rule);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void PolicyFields(CorpusDocument document)
    {
        Field("title", document.Title);
        Field("type", document.Type);
        Field("status", document.Status);
        Field("approver", document.Approver);
        if (document.Status is "approved" or "retired" && document.ApprovedOn is { } day) Field("approved-on", Day(day));
        Field("review-every", "12 months");
        if (document.LastReviewed is { } reviewed) Field("last-reviewed", Day(reviewed));
        Field("applies-to", "[all-staff, contractors]");
    }

    private void ControlFields(CorpusDocument document)
    {
        if (document.Id.StartsWith("OC-", StringComparison.Ordinal)) Field("title", document.Title);
        var isNeeded = !CorpusRequirements.Excluded.Contains(document.Id);
        Field("applicable", isNeeded ? "true" : "false");
        Field("justification", isNeeded ? "The assessment of risks asks for it, and so do contracts with customers." : "There is nothing of this kind here, because rooms are rented and software is our own.");
        if (!isNeeded) return;
        Field("drivers", "[risk, contract]");
        Field("status", document.Id[^1] == '3' ? "partial" : "implemented");
        if (document.Id[^1] == '3') Field("due", "2027-06-30");
        Field("responsibility", "own");
        text.Append("evidence:\n  - {what: Sample of the quarter, where: ticket queue, every: 3 months, last: ").Append(Day(document.LastEvidence)).Append("}\n");
    }

    private void RecordFields(CorpusDocument document)
    {
        Field("title", document.Title);
        Field("type", document.Type);
        switch (document.Type)
        {
            case "risk": text.Append("risk-owner: ").Append(document.Owner).Append("\nevent: Work stops or data becomes known to strangers.\ninherent: {likelihood: 3, consequence: 4}\ntreatment: modify\nresidual: {likelihood: 2, consequence: 3}\n"); break;
            case "audit": text.Append("kind: internal\nindependent: true\n"); break;
            case "management-review": text.Append("held-on: 2025-11-03\nchair: top-management\n"); break;
            case "nonconformity": text.Append("grade: minor\ndetected-on: 2025-10-06\n"); break;
            case "objective": text.Append("measure: Hours until work goes on\ntarget: 4 hours\ndue: 2027-03-31\n"); break;
            default: break;
        }
    }

    private void Write(CorpusDocument document, CorpusBlock block, int rule)
    {
        switch (block.Kind)
        {
            case CorpusBlockKind.Section: text.Append("## ").Append(block.Title).Append('\n'); break;
            case CorpusBlockKind.Rule: RuleHeading(block, rule); break;
            case CorpusBlockKind.Paragraph: text.AppendJoin(' ', block.Sentences.Select(s => CorpusText.Statements[s])).Append('\n'); break;
            case CorpusBlockKind.Bullets: Lines(block, static (_, s) => "- " + CorpusText.Statements[s]); break;
            case CorpusBlockKind.Steps: Lines(block, static (i, s) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {CorpusText.Orders[s]}")); break;
            case CorpusBlockKind.Obligations: Lines(block, (i, s) => Obligation(rule, i, s)); break;
            case CorpusBlockKind.Table: Table(block); break;
            case CorpusBlockKind.Code: text.Append("```text\n").AppendJoin('\n', block.Sentences.Select(s => CorpusText.Orders[s])).Append("\n```\n"); break;
            default: References(document); break;
        }
        text.Append('\n');
    }

    private void RuleHeading(CorpusBlock block, int rule)
    {
        text.Append("### ").Append(block.Title).Append(CultureInfo.InvariantCulture, $" {{#rule-{rule}");
        if (block.Satisfies is not null) text.Append(CultureInfo.InvariantCulture, $" satisfies=\"{block.Satisfies}\"");
        text.Append("}\n");
    }

    private void Lines(CorpusBlock block, Func<int, ushort, string> line)
    {
        for (var i = 0; i < block.Sentences.Length; i++) text.Append(line(i, block.Sentences[i])).Append('\n');
    }

    private void Table(CorpusBlock block)
    {
        text.Append("| Role | Measure | How often |\n| --- | --- | --- |\n");
        Lines(block, static (i, s) => $"| {CorpusPeople.Owners[s % CorpusPeople.Owners.Count]} | {CorpusText.Orders[s]} | {(i % 2 == 0 ? "Monthly" : "Once a year")} |");
    }

    private void References(CorpusDocument document)
    {
        foreach (var (target, fragment) in document.Links)
        {
            text.Append("- [").Append(target.Id).Append(' ').Append(target.Title).Append("](").Append(Relative(document.Path, target.Path)).Append(fragment).Append(")\n");
        }
    }

    private static string Obligation(int rule, int index, ushort sentence)
    {
        var level = (sentence % 7) switch { 0 => "MUST NOT", 1 or 2 => "SHOULD", _ => "MUST" };
        return string.Create(CultureInfo.InvariantCulture, $"- **{level} ({CorpusPeople.Groups[sentence % CorpusPeople.Groups.Count]}):** {CorpusText.Orders[sentence]} {{#rule-{rule}-{index + 1}}}");
    }

    private static string Relative(string from, string to)
    {
        string[] own = from.Split('/'), other = to.Split('/');
        var shared = 0;
        while (shared < own.Length - 1 && shared < other.Length - 1 && own[shared] == other[shared]) shared++;
        return string.Concat(Enumerable.Repeat("../", own.Length - 1 - shared)) + string.Join('/', other[shared..]);
    }

    private void Field(string name, string value) => text.Append(name).Append(": ").Append(value).Append('\n');

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

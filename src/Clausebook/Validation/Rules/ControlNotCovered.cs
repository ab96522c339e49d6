using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>An applicable control that no approved document answers.</summary>
internal sealed class ControlNotCovered : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0301", "control-not-covered", "An applicable control is covered by no approved document", Severity.Error,
        "The treatment of risks determines all controls that are necessary (ISO/IEC 27001 6.1.3 b); auditors sample them in the Statement of Applicability.");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from row in subject.Applicability.Rows
        where subject.Unreadable.Count == 0
        where row.Requirement is not null && row.Record?.Applicable == true && row.Documents.IsEmpty
        let required = subject.Coverage[0].Find(row.Id)!
        where required.Required
        select new Finding(Descriptor, row.Record!.At("applicable"), $"Control {row.Id} ({row.Title}) is applicable, but no approved document covers it.")
        {
            Record = row.Id,
            Field = "applicable",
            Help = $"Add {row.Id} to `satisfies` of an approved document or to the heading that answers it, or set `applicable: false` with a justification.",
            Notes = [.. required.Links.Where(l => l.Source is Policy).Select(l => new FindingNote($"{l.Source.Id} names it, but its status is {Words.Kebab(((Policy)l.Source).Status.ToString())}", l.Location))],
        };
}

using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A reference control for which nobody has said whether it applies.</summary>
internal sealed class ControlUndecided : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0302", "control-undecided", "It is not decided whether a control applies", Severity.Error,
        "The Statement of Applicability compares the controls with Annex A so that none that is necessary is left out (ISO/IEC 27001 6.1.3 c and d).");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from row in subject.Applicability.Rows
        where row.Record?.Applicable is null && row.Record?.Fields.Text("applicable") is null && !subject.IsUnreadable(row.Id) && (row.Requirement is null || subject.Coverage[0].Find(row.Id)!.Required)
        select row.Record is null
            ? new Finding(Descriptor, new(ConfigFile.Name), $"Control {row.Id} ({row.Title}) has no record, so it is not decided.") { Record = row.Id, Help = $"Add a file for {row.Id} to the controls folder with `applicable: true` or `applicable: false` and a justification." }
            : new Finding(Descriptor, row.Record.AtKey("id"), $"The record of {row.Id} does not say whether the control applies.") { Record = row.Id, Field = "applicable", Help = "Add `applicable: true` or `applicable: false`, and a justification." };
}

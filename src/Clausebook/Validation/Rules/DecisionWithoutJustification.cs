using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A control that is included or excluded without a reason.</summary>
internal sealed class DecisionWithoutJustification : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0303", "decision-without-justification", "A control is included or excluded without a justification", Severity.Error,
        "The Statement of Applicability justifies inclusions and exclusions (ISO/IEC 27001 6.1.3 d).");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from control in subject.Controls
        where control.Applicable is not null && string.IsNullOrWhiteSpace(control.Justification)
        select new Finding(Descriptor, control.At("applicable"), $"Control {control.Id} is {(control.Applicable == true ? "included" : "excluded")} without a justification.")
        {
            Record = control.Id,
            Field = "justification",
            Help = control.Applicable == true ? "Add justification: … and say which risk, law, contract or practice asks for it here." : "Add justification: … and say why the control is not needed here.",
        };
}

using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>An applicable control that is not implemented and has no date, or does not say how far it is.</summary>
internal sealed class PlanWithoutDate : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0308", "plan-without-date", "A control is not implemented and has no date", Severity.Warning,
        "The Statement of Applicability says whether controls are implemented (ISO/IEC 27001 6.1.3 d), and the treatment plan says when (6.1.3 e).");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from control in subject.Controls
        where control is { Applicable: true, Status: not ImplementationStatus.Implemented, Due: null }
        select new Finding(Descriptor, control.AtKey("status"), control.Status is { } status ? $"Control {control.Id} is {Words.Kebab(status.ToString())}, but no date says by when it will be implemented." : $"Control {control.Id} does not say how far it is implemented.")
        {
            Record = control.Id,
            Field = control.Status is null ? "status" : "due",
            Help = control.Status is null ? "Add status: implemented, partial, planned or not-started." : "Add due: with the date from the risk treatment plan, like due: 2027-03-31.",
        };
}

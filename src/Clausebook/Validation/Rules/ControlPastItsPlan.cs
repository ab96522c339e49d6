using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>An applicable control whose planned date has passed without it being implemented.</summary>
internal sealed class ControlPastItsPlan : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0305", "control-past-its-plan", "A control is not implemented although its date has passed", Severity.Warning,
        "The risk treatment plan is carried out as planned (ISO/IEC 27001 8.3).")
    { CalendarOnly = true };

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from control in subject.Controls
        where control is { Applicable: true, Status: not ImplementationStatus.Implemented } && control.Due < subject.AsOf
        select new Finding(Descriptor, control.At("due"), $"Control {control.Id} was due on {IsoDate.Write(control.Due!.Value)} and is still {Status(control)}.")
        {
            Record = control.Id,
            Field = "due",
            Help = "Set `status: implemented` once it is, or agree a new date with the risk owner and write it down.",
        };

    private static string Status(ControlRecord control) => control.Status is { } status ? Words.Kebab(status.ToString()) : "not implemented";
}

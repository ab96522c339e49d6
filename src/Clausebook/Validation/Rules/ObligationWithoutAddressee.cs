using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A MUST that does not say whom it binds.</summary>
internal sealed class ObligationWithoutAddressee : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0801", "obligation-without-addressee", "An obligation does not say whom it binds", Severity.Warning,
        "Responsibilities are assigned and communicated (ISO/IEC 27001 5.3); what binds nobody in particular is done by nobody.");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from document in subject.All
        from obligation in document.Body.Obligations
        where obligation.Addressees.IsEmpty
        select new Finding(Descriptor, obligation.Location, $"This obligation names no role: {Start(obligation.Text)}") { Record = document.Id, Help = "Name the roles it binds in brackets, like **MUST (all-staff, contractors):**" };

    private static string Start(string text) => text.Length > 60 ? text[..60] + "…" : text;
}

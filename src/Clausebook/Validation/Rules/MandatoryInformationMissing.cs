using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>Documented information that the framework asks for by name, and that is nowhere.</summary>
internal sealed class MandatoryInformationMissing : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0307", "mandatory-information-missing", "Documented information that the standard asks for is missing", Severity.Error,
        "The management system includes the documented information that the standard requires (ISO/IEC 27001 7.5.1 a).");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from item in subject.PrimaryFramework.DocumentedInformation
        where subject.Unreadable.Count == 0
        let coverage = subject.Coverage[0].Find(item.Requirement.Number)
        where coverage is { Required: true } && IsAsked(subject, item) && !IsPresent(subject, item, coverage)
        select new Finding(Descriptor, new(ConfigFile.Name), $"{(item.IsRecord ? "A record" : "A document")} is missing that {item.Requirement.Number}{(item.Item is null ? "" : " " + item.Item + ")")} asks for: {item.Name}.")
        {
            Record = item.Requirement.Number,
            Help = item.IsRecord
                ? $"Keep a record in the records folder with satisfies: [{item.Requirement.Number}]."
                : $"Write an approved document with satisfies: [{item.Requirement.Number}].",
        };

    /// <summary>What a control asks for is needed only while the control is applicable, and only the named documents are looked for here.</summary>
    private static bool IsAsked(ManagementSystem system, DocumentedInformationItem item) =>
        item.Mandatory || (!item.IsRecord && system.Applicability.Rows.Any(r => r.Id == item.Requirement.Number && r.Record?.Applicable == true));

    private static bool IsPresent(ManagementSystem system, DocumentedInformationItem item, RequirementCoverage coverage)
    {
        // The Statement of Applicability is derived: it is there as soon as every control is decided, which ISMS0302 checks.
        if (item is { IsRecord: false, Item: "d", Requirement.Number: "6.1.3" }) return system.Controls.Length > 0;
        return coverage.Links.Any(l => item.IsRecord ? l.Source is Record : l.Source is Policy { Status: DocumentStatus.Approved });
    }
}

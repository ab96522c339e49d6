namespace Clausebook.Model;

/// <summary>Documented information that a framework asks for by name (ISO/IEC 27001 7.5.1 a and the clauses behind it).</summary>
/// <param name="Requirement">The clause or control that asks.</param>
/// <param name="Item">The letter within the clause, when it has one.</param>
/// <param name="Name">What it is, in our own words.</param>
/// <param name="IsRecord">True for a record (proof of what was done); false for a document (directs work).</param>
/// <param name="Mandatory">True when always needed; false when needed only while the control is applicable.</param>
public sealed record DocumentedInformationItem(RequirementId Requirement, string? Item, string Name, bool IsRecord, bool Mandatory)
{
    /// <summary>A remark in our own words, when the catalogue has one.</summary>
    public string? Note { get; init; }
}

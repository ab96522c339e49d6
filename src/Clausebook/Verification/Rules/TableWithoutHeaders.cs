using Clausebook.Findings;
using Clausebook.Validation;

namespace Clausebook.Verification.Rules;

/// <summary>A table has no header cells or no caption.</summary>
internal sealed class TableWithoutHeaders : Rule<PublishedPage>
{
    public static readonly FindingDescriptor Rule = new("ISMS0917", "table-without-headers-on-page", "A table has no header cells or no caption", Severity.Warning,
        "WCAG 2.2, 1.3.1: a cell read aloud means nothing without its headers, and a list of tables nothing without captions.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(PublishedPage subject)
    {
        foreach (var table in subject.Tables)
        {
            if (!table.HasHeaders) yield return new(Rule, table.Location, "The table has no header cells.") { Help = "Make the cells of its first row or column <th>." };
            if (!table.HasCaption) yield return new(Rule, table.Location, "The table has no caption.") { Help = "Begin it with a <caption> that says what it lists." };
        }
    }
}

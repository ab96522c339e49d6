using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>Text that was left to be filled in.</summary>
internal sealed class PlaceholderLeft : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0105", "placeholder-left", "A placeholder was left in the text", Severity.Warning,
        "Documented information is suitable and adequate when it is approved (ISO/IEC 27001 7.5.2 c); an unfilled blank is neither.");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from document in subject.All
        from placeholder in document.Body.Placeholders
        where !VariableNotExpanded.IsVariable(placeholder)
        select new Finding(Descriptor, placeholder.Location, $"\"{placeholder.Text}\" was left to be filled in.") { Record = document.Id, Help = "Write what belongs here, or put it in `code` when it is meant literally." };
}

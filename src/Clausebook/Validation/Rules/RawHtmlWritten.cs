using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>Raw HTML in a text: it is shown as written, not as HTML.</summary>
internal sealed class RawHtmlWritten : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0806", "raw-html", "Raw HTML is shown as text", Severity.Warning,
        "The handbook is protected against improper use (ISO/IEC 27001 7.5.3 b): a pull request must not be able to bring markup or scripts onto its pages.");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from document in subject.All
        from html in document.Body.RawHtml
        select new Finding(Descriptor, html.Location, $"The HTML \"{html.Text}\" will be shown as text.") { Record = document.Id, Help = "Write it in Markdown, or put it in `code` when it is an example." };
}

using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>Headings that skip a level, or a second title.</summary>
internal sealed class HeadingOrder : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0804", "heading-order", "The headings do not follow each other", Severity.Warning,
        "Auditors cite sections and screen readers walk through headings: both need levels without gaps (ISO/IEC 27001 7.5.2 b; WCAG 2.2, 1.3.1).");

    public override IEnumerable<Finding> Check(ManagementSystem subject) => subject.All.SelectMany(Check);

    private IEnumerable<Finding> Check(DocumentedInformation document)
    {
        var level = 1;
        var titles = 0;
        foreach (var heading in document.Body.Headings)
        {
            if (heading.Level == 1 && ++titles > 1)
            {
                yield return new(Descriptor, heading.Location, $"\"{heading.Text}\" is a second title.") { Record = document.Id, Help = "Keep one heading with a single #; write the others with ##." };
            }
            else if (heading.Level > level + 1)
            {
                yield return new(Descriptor, heading.Location, $"\"{heading.Text}\" is a heading of level {heading.Level} below one of level {level}.") { Record = document.Id, Help = $"Write it with {new string('#', level + 1)}." };
            }
            level = heading.Level;
        }
    }
}

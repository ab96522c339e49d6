using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A picture that says nothing to those who cannot see it.</summary>
internal sealed class ImageWithoutAlternative : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0803", "image-without-alternative", "A picture has no text alternative", Severity.Warning,
        "Documented information is suitable for use by everybody whom it binds (ISO/IEC 27001 7.5.3 a; WCAG 2.2, 1.1.1).");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from document in subject.All
        from image in document.Body.Images
        where string.IsNullOrWhiteSpace(image.Alternative)
        select new Finding(Descriptor, image.Location, $"The picture {image.Target} has no text alternative.") { Record = document.Id, Help = $"Say in the brackets what it shows: ![The three zones of the network]({image.Target})" };
}

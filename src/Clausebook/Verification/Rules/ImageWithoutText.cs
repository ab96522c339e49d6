using Clausebook.Findings;
using Clausebook.Validation;

namespace Clausebook.Verification.Rules;

/// <summary>An image does not state its text alternative.</summary>
internal sealed class ImageWithoutText : Rule<PublishedPage>
{
    public static readonly FindingDescriptor Rule = new("ISMS0918", "image-without-text-on-page", "An image does not state its text alternative", Severity.Error,
        "WCAG 2.2, 1.1.1: who cannot see the image needs its content in words.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(PublishedPage subject) => subject.ImagesWithoutText.Where(_ => subject.IsDocument)
        .Select(image => new Finding(Rule, image.Location, $"The image {image.Text} has no alt attribute.") { Help = "Say in alt what it shows; leave alt empty when it only decorates." });
}

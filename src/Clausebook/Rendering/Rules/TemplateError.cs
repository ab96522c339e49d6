using Clausebook.Findings;

namespace Clausebook.Rendering.Rules;

/// <summary>ISMS0920: a template of the repository cannot be compiled, or fails while a page is printed.</summary>
internal static class TemplateError
{
    public static readonly FindingDescriptor Descriptor = new(
        "ISMS0920", "template-error", "A page template does not work", Severity.Error,
        "A handbook with a page missing or cut off would be worse than none, so nothing is published until the template is mended.");
}

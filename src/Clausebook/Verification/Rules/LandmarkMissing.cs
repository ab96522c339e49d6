using Clausebook.Findings;
using Clausebook.Validation;

namespace Clausebook.Verification.Rules;

/// <summary>A page lacks its language, its title or one of the landmarks.</summary>
internal sealed class LandmarkMissing : Rule<PublishedPage>
{
    public static readonly FindingDescriptor Rule = new("ISMS0914", "landmark-missing-on-page", "A page lacks its language, its title or a landmark", Severity.Error,
        "WCAG 2.2, 1.3.1, 2.4.2 and 3.1.1: assistive technology finds its way by landmarks, announces the title and speaks the language that a page states.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(PublishedPage subject)
    {
        if (!subject.IsDocument) yield break;
        if (string.IsNullOrWhiteSpace(subject.Language)) yield return Missing("The page does not state its language.", "Write <html lang=\"en\">.");
        if (string.IsNullOrWhiteSpace(subject.Title)) yield return Missing("The page has no title.", "Give the page a <title>.");
        foreach (var name in (string[])["header", "nav", "main", "footer"])
        {
            if (subject.Landmarks.All(landmark => landmark.Name != name)) yield return Missing($"The page has no <{name}>.", $"Put that part of the page into <{name}>.");
        }
        foreach (var second in subject.Landmarks.Where(landmark => landmark.Name == "main").Skip(1)) yield return new(Rule, second.Location, "The page has a second <main>.") { Help = "Keep one." };

        Finding Missing(string message, string help) => new(Rule, subject.Start, message) { Help = help };
    }
}

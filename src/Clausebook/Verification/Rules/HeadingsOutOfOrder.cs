using Clausebook.Findings;
using Clausebook.Validation;

namespace Clausebook.Verification.Rules;

/// <summary>A page has no title heading or several, or its headings skip a level.</summary>
internal sealed class HeadingsOutOfOrder : Rule<PublishedPage>
{
    public static readonly FindingDescriptor Rule = new("ISMS0913", "headings-out-of-order-on-page", "A page has not exactly one main heading, or skips a heading level", Severity.Error,
        "WCAG 2.2, 1.3.1: screen readers, search and printed contents follow the headings.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(PublishedPage subject)
    {
        if (!subject.IsDocument) yield break;
        PageElement[] titles = [.. subject.Headings.Where(heading => heading.Name == "h1")];
        if (titles.Length == 0) yield return new(Rule, subject.Start, "The page has no main heading (h1).") { Help = "Give the page one h1 with its title." };
        foreach (var title in titles.Skip(1)) yield return new(Rule, title.Location, $"\"{title.Text}\" is a second main heading (h1).") { Help = "Make it an h2.", Notes = [new("The first one stands here.", titles[0].Location)] };
        foreach (var (former, heading) in subject.Headings.Zip(subject.Headings.Skip(1)))
        {
            if (Level(heading) > Level(former) + 1) yield return new(Rule, heading.Location, $"The heading \"{heading.Text}\" ({heading.Name}) follows an {former.Name}: a level is skipped.") { Help = $"Make it an h{Level(former) + 1}." };
        }
    }

    private static int Level(PageElement heading) => heading.Name[1] - '0';
}

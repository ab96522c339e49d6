using Clausebook.Findings;
using Clausebook.Validation;

namespace Clausebook.Verification.Rules;

/// <summary>A link names a place on a page that the page does not have.</summary>
internal sealed class DeadFragment : Rule<PublishedPage>
{
    public static readonly FindingDescriptor Rule = new("ISMS0911", "dead-fragment-on-page", "A link names a place that its page does not have", Severity.Error,
        "ISO/IEC 27001:2022 7.5.3 a): documented information is available where and when it is needed; a link to a missing section leaves the reader at the top of a page.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(PublishedPage subject)
    {
        foreach (var link in subject.Links.Where(link => link.Scheme is null))
        {
            var (file, fragment) = link.Resolve(subject.Path);
            if (file is null || fragment.Length == 0 || subject.Site.IdsOf(file) is not { } ids) continue;
            var id = Uri.UnescapeDataString(fragment);
            if (ids.Contains(fragment) || ids.Contains(id) || string.Equals(id, "top", StringComparison.OrdinalIgnoreCase)) continue; // #top is the browser's own
            yield return new(Rule, link.Location, $"The link to \"{link.Text}\" arrives at no place: {file} has no id \"{id}\".") { Help = "Link to a heading that exists.", Suggestion = NearestName.Find(id, ids) };
        }
    }
}

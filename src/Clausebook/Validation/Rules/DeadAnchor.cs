using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A link to a place in a document that the document does not have.</summary>
internal sealed class DeadAnchor : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0205", "dead-anchor", "A link leads to a place that its document does not have", Severity.Error,
        "A reader who is sent to a paragraph has to find it (ISO/IEC 27001 7.5.3 a).");

    public override IEnumerable<Finding> Check(ManagementSystem subject)
    {
        Dictionary<string, KnownNames> places = new(StringComparer.Ordinal);
        foreach (var link in subject.Links.Where(l => !l.Resolved.FragmentExists))
        {
            var target = link.Resolved.Document!;
            if (!places.TryGetValue(target.Path, out var known)) places[target.Path] = known = new(target.Body.Anchors);
            yield return Found(link, target, known.Nearest(link.Resolved.Fragment!));
        }
    }

    private Finding Found(WrittenLink link, DocumentedInformation target, string? nearest) =>
        new(Descriptor, link.Location, $"{target.Id} has no place called #{link.Resolved.Fragment}.")
        {
            Record = link.Document.Id,
            Suggestion = nearest is null ? null : "#" + nearest,
            Help = nearest is not null ? $"Write #{nearest}" : Places(target),
        };

    private static string Places(DocumentedInformation target) => target.Body.Headings.IsEmpty
        ? "It has no headings, so link to the document without #."
        : $"Its places are: {string.Join(", ", target.Body.Headings.Take(12).Select(h => "#" + h.Id))}.";
}

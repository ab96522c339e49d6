using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A link to a place in a document that the document does not have.</summary>
internal sealed class DeadAnchor : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0205", "dead-anchor", "A link leads to a place that its document does not have", Severity.Error,
        "A reader who is sent to a paragraph has to find it (ISO/IEC 27001 7.5.3 a).");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from document in subject.All
        from written in document.Body.Links
        let link = LinkResolver.Resolve(subject, document, written.Target)
        where link.Kind is LinkKind.Fragment or LinkKind.Document && !link.FragmentExists
        let nearest = NearestName.Find(link.Fragment!, link.Document!.Body.Anchors)
        select new Finding(Descriptor, written.Location, $"{link.Document!.Id} has no place called #{link.Fragment}.")
        {
            Record = document.Id,
            Suggestion = nearest is null ? null : "#" + nearest,
            Help = nearest is not null ? $"Write #{nearest}" : $"Its places are: {string.Join(", ", link.Document.Body.Anchors.Order(StringComparer.Ordinal).Take(12).Select(a => "#" + a))}.",
        };
}

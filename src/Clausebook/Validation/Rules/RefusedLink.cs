using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A link to an address that could run something or load something unseen.</summary>
internal sealed class RefusedLink : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0207", "refused-link", "A link has an address that is not allowed", Severity.Error,
        "The handbook is protected against improper use (ISO/IEC 27001 7.5.3 b): only web, mail and relative addresses become links.");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from document in subject.All
        from target in document.Body.Links.Select(l => (Address: l.Target, l.Location)).Concat(document.Body.Images.Select(i => (Address: i.Target, i.Location)))
        let kind = LinkResolver.Resolve(subject, document, target.Address).Kind
        where kind == LinkKind.Refused || (kind == LinkKind.External && document.Body.Images.Any(i => i.Location == target.Location))
        select new Finding(Descriptor, target.Location, kind == LinkKind.Refused ? $"The address \"{target.Address}\" is not allowed." : $"The picture \"{target.Address}\" would be loaded from elsewhere.")
        {
            Record = document.Id,
            Help = kind == LinkKind.Refused ? "Use an address that starts with https:, http: or mailto:, or a path relative to this file." : "Keep the picture in the repository and link to it by its path.",
        };
}

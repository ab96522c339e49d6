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
        from link in subject.Links
        let problem = Problem(link)
        where problem is not null
        select new Finding(Descriptor, link.Location, problem.Value.Message) { Record = link.Document.Id, Help = problem.Value.Help };

    private static (string Message, string Help)? Problem(WrittenLink link) => link switch
    {
        { Target.Length: > LinkResolver.LongestAddress } => ($"This address has {link.Target.Length} characters.", FormattableString.Invariant($"Use an address of at most {LinkResolver.LongestAddress} characters.")),
        { Resolved.Kind: LinkKind.Refused } => ($"The address \"{link.Target}\" is not allowed.", "Use an address that starts with https:, http: or mailto:, or a path relative to this file."),
        { IsImage: true, Resolved.Kind: LinkKind.External } => ($"The picture \"{link.Target}\" would be loaded from elsewhere.", "Keep the picture in the repository and link to it by its path."),
        _ => null,
    };
}

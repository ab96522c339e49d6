using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A link or picture that leads nowhere.</summary>
internal sealed class DeadLink : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0203", "dead-link", "A link leads nowhere", Severity.Error,
        "Documented information is available where and when it is needed (ISO/IEC 27001 7.5.3 a).");

    public override IEnumerable<Finding> Check(ManagementSystem subject)
    {
        var names = subject.All.GroupBy(d => Path.GetFileName(d.Path), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Path, StringComparer.Ordinal);
        foreach (var document in subject.All)
        {
            var targets = document.Body.Links.Select(l => (l.Target, l.Location)).Concat(document.Body.Images.Select(i => (i.Target, i.Location)));
            foreach (var (target, location) in targets)
            {
                var link = LinkResolver.Resolve(subject, document, target);
                if (link.Kind == LinkKind.Dead) yield return Found(document, target, link, location, names, subject.Files.Contains(link.Address));
            }
        }
    }

    private Finding Found(DocumentedInformation document, string target, ResolvedLink link, SourceLocation location, Dictionary<string, string> names, bool exists)
    {
        if (exists) return new(Descriptor, location, $"The link \"{target}\" leads to a file that is not published.") { Record = document.Id, Help = "Link to a document, a picture (png, jpg, gif, webp) or an attachment (pdf, csv, txt, xlsx, docx)." };
        var name = Path.GetFileName(link.Address);
        var suggestion = names.GetValueOrDefault(name) ?? (NearestName.Find(name, names.Keys) is { } nearest ? names[nearest] : null);
        var relative = suggestion is null ? null : Path.GetRelativePath("/" + Path.GetDirectoryName(document.Path), "/" + suggestion).Replace('\\', '/');
        return new(Descriptor, location, $"The link \"{target}\" leads nowhere: there is no {link.Address}.")
        {
            Record = document.Id,
            Suggestion = relative,
            Help = relative is null ? "Write the path of an existing file, relative to this one; capital letters count." : $"Write {relative}",
        };
    }
}

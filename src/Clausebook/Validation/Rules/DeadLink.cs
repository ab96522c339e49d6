using Clausebook.Findings;
using Clausebook.Loading;
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
        var dead = subject.Links.Where(l => l.Resolved.Kind == LinkKind.Dead && !subject.Unreadable.ContainsKey(l.Resolved.Address)).ToArray();
        if (dead.Length == 0) return [];
        // A document is most often looked for by its file name, in the wrong folder or slightly misspelt.
        var paths = subject.All.Select(d => d.Path).Concat(subject.Files).GroupBy(p => Path.GetFileName(p), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(StringComparer.Ordinal)!, StringComparer.Ordinal);
        var names = new KnownNames(paths.Keys);
        return dead.Select(link => subject.Files.Contains(link.Resolved.Address) ? NotPublished(link) : Found(link, Nearest(subject, link, paths, names)));
    }

    private Finding NotPublished(WrittenLink link) => new(Descriptor, link.Location, $"The link \"{link.Target}\" leads to a file that has no page.")
    {
        Record = link.Document.Id,
        Help = link.Resolved.Address.EndsWith(".md", StringComparison.Ordinal)
            ? "A README and the like are not part of the handbook; link to a document, a control record or a record."
            : "Link to a document, a picture (png, jpg, gif, webp) or an attachment (pdf, csv, txt, xlsx, docx).",
    };

    /// <summary>The file of that name elsewhere, the one whose name starts with the same id, or the one with the nearest name.</summary>
    private static string? Nearest(ManagementSystem system, WrittenLink link, Dictionary<string, string> paths, KnownNames names)
    {
        var name = Path.GetFileName(link.Resolved.Address);
        return paths.GetValueOrDefault(name)
            ?? (DocumentId.FromPath(name) is { } id ? system.Find(id)?.Path : null)
            ?? (names.Nearest(name) is { } other ? paths[other] : null);
    }

    private Finding Found(WrittenLink link, string? nearest)
    {
        var relative = nearest is null ? null : Relative(link.Document.Path, nearest);
        return new(Descriptor, link.Location, $"The link \"{link.Target}\" leads nowhere: there is no {link.Resolved.Address}.")
        {
            Record = link.Document.Id,
            Suggestion = relative,
            Help = relative is null ? "Write the path of an existing file, relative to this one; capital letters count." : $"Write {relative}",
        };
    }

    private static string Relative(string from, string to) => Path.GetRelativePath("/" + Path.GetDirectoryName(from), "/" + to).Replace('\\', '/');
}

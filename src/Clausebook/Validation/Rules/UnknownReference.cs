using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A role, document or requirement that is named and does not exist.</summary>
internal sealed class UnknownReference : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0202", "unknown-reference", "Something is named that does not exist", Severity.Error,
        "Responsibilities are assigned to roles that exist (ISO/IEC 27001 5.3), and a claim to meet a clause that does not exist proves nothing.");

    public override IEnumerable<Finding> Check(ManagementSystem subject)
    {
        var requirements = new RequirementNames(subject);
        var roles = new KnownNames(subject.Roles.Keys);
        var ids = new KnownNames(subject.All.Select(d => d.Id));
        foreach (var document in subject.All)
        {
            foreach (var reference in document.References)
            {
                var finding = reference.Kind switch
                {
                    ReferenceKind.Role => Role(subject, roles, document, reference.Target, reference.Location),
                    ReferenceKind.Document => Document(subject, ids, document, reference),
                    _ => Requirement(requirements, document, reference.Target, reference.Location),
                };
                if (finding is not null) yield return finding with { Field = reference.Field };
            }
            if (document is ControlRecord { Requirement: null } control && IsCatalogueNumber(control.Id) && Requirement(requirements, control, control.Id, control.At("id")) is { } unknown)
            {
                yield return unknown with { Field = "id", Help = $"{unknown.Help} A control of your own has an id like OC-0007." };
            }
            foreach (var written in document.Body.Headings.SelectMany(h => h.Satisfies))
            {
                if (Requirement(requirements, document, written.Text, written.Location) is { } finding) yield return finding;
            }
            foreach (var addressee in document.Body.Obligations.SelectMany(o => o.Addressees))
            {
                if (Role(subject, roles, document, addressee.Text, addressee.Location) is { } finding) yield return finding;
            }
        }
    }

    private Finding? Role(ManagementSystem system, KnownNames roles, DocumentedInformation document, string id, SourceLocation location)
    {
        if (system.Roles.ContainsKey(id)) return null;
        var nearest = roles.Nearest(id);
        return Found(document, location, $"The role \"{id}\" is not in roles.yaml.", nearest, nearest is null ? "Add the role to roles.yaml, or name one that is there." : $"Write \"{nearest}\", or add the role to roles.yaml.");
    }

    private Finding? Document(ManagementSystem system, KnownNames ids, DocumentedInformation document, FieldReference reference)
    {
        var target = system.Find(reference.Target);
        if (target is not null && (reference.Type is "any" || reference.Type == target.Type)) return null;
        if (target is null && system.IsUnreadable(reference.Target)) return null;
        if (target is not null) return Found(document, reference.Location, $"{reference.Target} has the type {target.Type}, but the type {reference.Type} is needed here.", null, $"Name a record of the type {reference.Type}.");
        var nearest = ids.Nearest(reference.Target);
        return Found(document, reference.Location, $"There is no document or record with the id \"{reference.Target}\".", nearest, nearest is null ? "Name an id that exists, or remove the reference." : $"Write \"{nearest}\", or remove the reference.");
    }

    private Finding? Requirement(RequirementNames names, DocumentedInformation document, string written, SourceLocation location) =>
        names.Problem(written) is { } problem ? Found(document, location, problem.Message, problem.Suggestion, problem.Help) : null;

    /// <summary>A.5.99 claims to be a control of the catalogue; OC-0007 is one of the organization's own.</summary>
    private static bool IsCatalogueNumber(string id) => !id.Contains('-', StringComparison.Ordinal);

    private Finding Found(DocumentedInformation document, SourceLocation location, string message, string? suggestion, string help) =>
        new(Descriptor, location, message) { Record = document.Id, Suggestion = suggestion, Help = help };
}

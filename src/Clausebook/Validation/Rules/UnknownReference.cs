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
        foreach (var document in subject.All)
        {
            foreach (var reference in document.References)
            {
                var finding = reference.Kind switch
                {
                    ReferenceKind.Role => Role(subject, document, reference.Target, reference.Location),
                    ReferenceKind.Document => Document(subject, document, reference),
                    _ => Requirement(requirements, document, reference.Target, reference.Location),
                };
                if (finding is not null) yield return finding with { Field = reference.Field };
            }
            foreach (var written in document.Body.Headings.SelectMany(h => h.Satisfies))
            {
                if (Requirement(requirements, document, written.Text, written.Location) is { } finding) yield return finding;
            }
            foreach (var addressee in document.Body.Obligations.SelectMany(o => o.Addressees))
            {
                if (Role(subject, document, addressee.Text, addressee.Location) is { } finding) yield return finding;
            }
        }
    }

    private Finding? Role(ManagementSystem system, DocumentedInformation document, string id, SourceLocation location)
    {
        if (system.Roles.ContainsKey(id)) return null;
        var nearest = NearestName.Find(id, system.Roles.Keys);
        return Found(document, location, $"The role \"{id}\" is not in roles.yaml.", nearest, nearest is null ? "Add the role to roles.yaml, or name one that is there." : $"Write \"{nearest}\", or add the role to roles.yaml.");
    }

    private Finding? Document(ManagementSystem system, DocumentedInformation document, FieldReference reference)
    {
        var target = system.Find(reference.Target);
        if (target is not null && (reference.Type is "any" || reference.Type == target.Type)) return null;
        if (target is not null) return Found(document, reference.Location, $"{reference.Target} is a {target.Type}, but a {reference.Type} is needed here.", null, $"Name a {reference.Type}.");
        var nearest = NearestName.Find(reference.Target, system.All.Select(d => d.Id));
        return Found(document, reference.Location, $"There is no document or record with the id \"{reference.Target}\".", nearest, nearest is null ? "Name an id that exists, or remove the reference." : $"Write \"{nearest}\", or remove the reference.");
    }

    private Finding? Requirement(RequirementNames names, DocumentedInformation document, string written, SourceLocation location) =>
        names.Problem(written) is { } problem ? Found(document, location, problem.Message, problem.Suggestion, problem.Help) : null;

    private Finding Found(DocumentedInformation document, SourceLocation location, string message, string? suggestion, string help) =>
        new(Descriptor, location, message) { Record = document.Id, Suggestion = suggestion, Help = help };
}

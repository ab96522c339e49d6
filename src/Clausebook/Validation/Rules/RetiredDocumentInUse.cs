using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>An approved document sends its readers to one that is no longer in force.</summary>
internal sealed class RetiredDocumentInUse : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0407", "retired-document-in-use", "Approved document refers to a retired one", Severity.Warning,
        "Obsolete documented information is kept from being used by mistake (ISO/IEC 27001 7.5.3 a, f).");

    public override IEnumerable<Finding> Check(ManagementSystem subject)
    {
        if (!subject.Policies.Any(p => p.Status == DocumentStatus.Retired)) yield break;
        foreach (var link in subject.Links)
        {
            if (link is { Document: Policy { Status: DocumentStatus.Approved } policy, Resolved.Document: Policy { Status: DocumentStatus.Retired } retired } && !Replaces(policy, retired.Id)) yield return Found(subject, policy, retired, link.Location, $"{policy.Id} links to {retired.Id}, which is retired.");
        }
        foreach (var policy in subject.Policies.Where(p => p.Status == DocumentStatus.Approved))
        {
            foreach (var reference in policy.References.Where(r => r.Kind == ReferenceKind.Document && !Replaces(policy, r.Target)))
            {
                if (subject.Find(reference.Target) is Policy { Status: DocumentStatus.Retired } retired) yield return Found(subject, policy, retired, reference.Location, $"{policy.Id} names {retired.Id}, which is retired, under {reference.Field}.") with { Field = reference.Field };
            }
        }
    }

    private Finding Found(ManagementSystem system, Policy policy, Policy retired, SourceLocation place, string message)
    {
        var successor = system.SuccessorsOf(retired.Id).FirstOrDefault(s => s.Id != policy.Id);
        return new(Descriptor, place, message)
        {
            Record = policy.Id,
            Suggestion = successor?.Id,
            Help = successor is null ? "Take the reference out, or name what applies today." : $"Name {successor.Id}, which replaces it.",
        };
    }

    /// <summary>A document may name what it replaces.</summary>
    private static bool Replaces(Policy policy, string id) => policy.Supersedes.Any(s => s.Text == id);
}

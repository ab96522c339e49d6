using System.Text;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>Two documents with one id. Ids that differ only by case or by look-alike letters count as one, because they become file names.</summary>
internal sealed class DuplicateId : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0201", "duplicate-id", "Two documents have the same id", Severity.Error,
        "Identification (ISO/IEC 27001 7.5.2 a) means that an id leads to exactly one document.");

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from documents in subject.All.GroupBy(d => d.Id.Normalize(NormalizationForm.FormKC).ToUpperInvariant(), StringComparer.Ordinal)
        let sorted = documents.OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.At("id").Line).ToArray()
        from other in sorted.Skip(1)
        select new Finding(Descriptor, other.At("id"), $"The id {other.Id} is already used by {sorted[0].Path}.")
        {
            Record = other.Id,
            Field = "id",
            Help = "Give the newer document the next free id; ids are never used twice, also not after a document is retired.",
            Notes = [new("The first document with this id", sorted[0].At("id"))],
        };
}

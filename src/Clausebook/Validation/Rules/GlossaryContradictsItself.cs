using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A glossary that defines a word twice, avoids a word that it defines, or points at a term that is not there.</summary>
internal sealed class GlossaryContradictsItself : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0808", "glossary-contradiction", "The glossary contradicts itself", Severity.Warning,
        "Documented information is suitable for use (ISO/IEC 27001 7.5.3 a): a glossary that says two things settles nothing.");

    public override IEnumerable<Finding> Check(ManagementSystem subject)
    {
        if (subject.Glossary is not { Terms: var terms }) yield break;
        var byName = terms.DistinctBy(t => t.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(t => t.Name, StringComparer.OrdinalIgnoreCase);
        KnownNames names = new(byName.Keys);
        foreach (var term in terms)
        {
            if (byName[term.Name] != term) yield return Of(term, term.Location, $"\"{term.Name}\" is defined a second time.", "Keep one of the two definitions.") with { Notes = [new("It was defined here.", byName[term.Name].Location)] };
            foreach (var word in term.Avoid.Where(a => byName.ContainsKey(a.Text)))
                yield return Of(term, word.Location, $"\"{term.Name}\" avoids \"{word.Text}\", which is a term of its own.", "Take it from the list, or remove the other term.");
            foreach (var other in term.SeeAlso.Where(s => !byName.ContainsKey(s.Text)))
                yield return Of(term, other.Location, $"\"{term.Name}\" points at \"{other.Text}\", which is no term.", "Write a term of the glossary, or remove it.") with { Suggestion = names.Nearest(other.Text) };
        }
    }

    private Finding Of(Term term, SourceLocation location, string message, string help) => new(Descriptor, location, message) { Help = help, Record = term.Name };
}

using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A text that uses a word which the glossary says to avoid.</summary>
internal sealed class AvoidedWordUsed : Rule<ManagementSystem>
{
    public override FindingDescriptor Descriptor { get; } = new(
        "ISMS0802", "avoided-word", "A text uses a word that the glossary avoids", Severity.Warning,
        "Documented information is suitable for use (ISO/IEC 27001 7.5.3 a): when two words mean one thing, readers look for two things.");

    public override IEnumerable<Finding> Check(ManagementSystem subject)
    {
        var terms = (subject.Glossary?.Terms ?? []).SelectMany(t => t.Avoid.Select(a => (Word: a.Text.Trim(), Term: t))).DistinctBy(p => p.Word, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p.Word, p => p.Term, StringComparer.OrdinalIgnoreCase);
        return from document in subject.All
               from word in document.Body.AvoidedWords
               let term = terms[word.Text]
               select new Finding(Descriptor, word.Location, $"\"{word.Text}\" is a word that the glossary avoids.")
               {
                   Record = document.Id,
                   Suggestion = term.Name,
                   Help = $"Write \"{term.Name}\", or take the word from the list that \"{term.Name}\" avoids.",
                   Notes = [new("The glossary says so here.", term.Location)],
               };
    }
}

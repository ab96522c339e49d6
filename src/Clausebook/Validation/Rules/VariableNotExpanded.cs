using Clausebook.Findings;
using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.Validation.Rules;

/// <summary>A variable that stands for nothing, or that stands where none is put in.</summary>
internal sealed class VariableNotExpanded : Rule<ManagementSystem>
{
    private const string Prefix = "organization.";

    /// <summary>What its findings share; isms.yaml is checked before there is a system.</summary>
    public static readonly FindingDescriptor Rule = new(
        "ISMS0807", "variable-not-expanded", "A variable was not expanded", Severity.Error,
        "Documented information is available and suitable for use where it is needed (ISO/IEC 27001 7.5.3 a): nobody can call {{ organization.hotline }}.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(ManagementSystem subject) =>
        from document in subject.All
        from left in Left(document.Fields).Concat(document.Body.Placeholders.Where(IsVariable))
        select Of(left, subject.Organization) with { Record = document.Id };

    /// <summary>True for what is left of a variable, false for other blanks.</summary>
    public static bool IsVariable(Placeholder placeholder) => placeholder.Text.StartsWith(Variables.Opening, StringComparison.Ordinal);

    /// <summary>The variables that are left in a value.</summary>
    public static IEnumerable<Placeholder> Left(FieldValue value) => value switch
    {
        TextValue text when text.Text.IndexOf(Variables.Opening, StringComparison.Ordinal) is >= 0 and var start => [new(Written(text.Text[start..]), text.Location)],
        ListValue list => list.Items.SelectMany(Left),
        MapValue map => map.Entries.SelectMany(e => Left(e.Value)),
        _ => [],
    };

    /// <summary>The finding about a variable that is left.</summary>
    public static Finding Of(Placeholder left, Organization organization)
    {
        if (!left.Text.EndsWith("}}", StringComparison.Ordinal)) return new(Rule, left.Location, $"The variable \"{left.Text.TrimEnd()}\" has no end.") { Help = "Close it with two braces, like {{ organization.name }}." };

        var name = left.Text.Trim('{', '}', ' ');
        var key = name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name;
        var known = organization.Values.Keys;
        if (name.StartsWith(Prefix, StringComparison.Ordinal) && organization.Values.ContainsKey(key))
        {
            return new(Rule, left.Location, $"\"{left.Text}\" stands where no variable is expanded.") { Help = "Write the value itself: variables are expanded in running text and in text fields, not in addresses, raw HTML and other fields." };
        }
        var nearest = organization.Values.ContainsKey(key) ? key : NearestName.Find(key, known);
        return new(Rule, left.Location, $"Nothing in isms.yaml says what \"{left.Text}\" stands for.")
        {
            Suggestion = nearest is null ? null : Prefix + nearest,
            Help = nearest is null
                ? $"Known are {string.Join(", ", known.Select(k => Prefix + k))}. Add the value under organization in isms.yaml, or put braces that are meant literally in `code`."
                : $"Write {{{{ {Prefix}{nearest} }}}}, or add the value under organization in isms.yaml.",
        };
    }

    private static string Written(string text)
    {
        var end = text.IndexOf("}}", StringComparison.Ordinal);
        return end is < 0 or > 100 ? text[..Math.Min(text.Length, 40)] : text[..(end + 2)];
    }
}

using Clausebook.Testing;

namespace Clausebook.Tests.Loading;

/// <summary>The glossary: read, refused where it is wrong, and held against all texts.</summary>
public sealed class GlossaryTests
{
    private const string Path = "records/glossary.yaml";

    [Fact]
    public void Terms_are_read_with_their_anchors_and_values()
    {
        var glossary = Example.System((Path, "- term: Risk owner\n  definition: Who accepts a risk of {{ organization.short }}.\n  avoid: [owner of the risk]\n  see-also: [Risk]\n- {term: Risk, definition: What may go wrong.}\n")).Glossary!;

        Assert.Equal([("Risk owner", "risk-owner", "Who accepts a risk of Example Ltd."), ("Risk", "risk", "What may go wrong.")], glossary.Terms.Select(t => (t.Name, t.Anchor, t.Definition)));
        Assert.Equal(("owner of the risk", "Risk"), (Assert.Single(glossary.Terms[0].Avoid).Text, Assert.Single(glossary.Terms[0].SeeAlso).Text));
    }

    [Fact]
    public void Without_a_glossary_there_is_none() => Assert.Null(Example.System().Glossary);

    [Theory]
    [InlineData("- term: Risk\n", "1:3 ISMS0101 The field \"definition\" is missing.")]
    [InlineData("- {term: Risk, definition: X, avoids: [y]}\n", "1:31 ISMS0102 The field \"avoids\" is not known. [avoid]")]
    [InlineData("- Risk\n", "1:3 ISMS0001 This is not a term: it has no fields.")]
    [InlineData("- {term: Risk, definition: X, see-also: [Rsik]}\n- {term: Rise, definition: Y}\n", "1:42 ISMS0808 \"Risk\" points at \"Rsik\", which is no term. [Risk]")]
    public void A_mistake_is_found_where_it_stands(string yaml, string expected) => Assert.Equal([$"{Path}:{expected}"], Example.Lines((Path, yaml)));

    [Fact]
    public void A_term_elsewhere_is_no_record() =>
        Assert.Contains("\"term\" is not a type of document for this folder.", Assert.Single(Example.Lines(("records/other.yaml", "{id: REC-001, title: A, type: term, owner: security-lead}\n"))));

    [Theory]
    [InlineData("The employee signs.", "5:5 employee")]
    [InlineData("## EMPLOYEES\n\n| A |\n|---|\n| an employee's key |", "5:4 EMPLOYEES, 9:6 employee")]
    [InlineData("[the employee](#x) and *employee*", "5:6 employee, 5:25 employee")]
    [InlineData("A staff member, and a member of staff.", "5:3 staff member")]
    [InlineData("`employee` employee-owned {{ organization.name }} unemployee", "")]
    [InlineData("```\nemployee\n```", "")]
    public void An_avoided_word_is_found_whole_and_in_whatever_case(string markdown, string expected)
    {
        var body = Example.System(("isms.yaml", "organization: {name: Employee Ltd}\n"), (Path, "- {term: Staff, definition: All of us., avoid: [employee, employees, staff member]}\n"), Example.Policy(markdown)).Policies[0].Body;

        Assert.Equal(expected, string.Join(", ", body.AvoidedWords.Select(w => $"{w.Location.Line}:{w.Location.Column} {w.Text}")));
    }

    [Fact]
    public void Many_words_and_a_long_text_take_no_time_of_their_own()
    {
        var words = string.Join(", ", Enumerable.Range(0, 3_000).Select(i => FormattableString.Invariant($"a{i}")));
        var body = Example.System((Path, $"- {{term: Staff, definition: All of us., avoid: [{words}]}}\n"), Example.Policy(string.Join(' ', Enumerable.Repeat("a1 a2x", 20_000)))).Policies[0].Body;

        Assert.Equal(20_000, body.AvoidedWords.Length);
    }

    [Fact]
    public void A_link_leads_to_a_term_and_a_wrong_one_is_found()
    {
        (string, string) glossary = (Path, "- {term: Risk owner, definition: X}\n");

        Assert.Empty(Example.Lines(glossary, Example.Policy("# A\n\n[risk owner](../records/glossary.yaml#risk-owner) [all](../records/glossary.yaml)")));
        Assert.Equal(["ISMS0205"], Example.Findings(glossary, Example.Policy("# A\n\n[x](../records/glossary.yaml#risk)")).Select(f => f.Descriptor.Code));
    }
}

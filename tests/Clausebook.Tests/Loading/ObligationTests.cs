using Clausebook.Model;
using Clausebook.Testing;

namespace Clausebook.Tests.Loading;

/// <summary>Sentences that bind somebody.</summary>
public sealed class ObligationTests
{
    [Fact]
    public void An_obligation_has_level_addressees_text_and_anchor()
    {
        var obligation = Assert.Single(Obligations("- **MUST (all-staff, security-lead):** Lock your screen when you *leave* it. {#lock-screen}"));

        Assert.Equal((ObligationLevel.Must, "lock-screen", "Lock your screen when you leave it."), (obligation.Level, obligation.Id, obligation.Text));
        Assert.Equal(["all-staff 5:11", "security-lead 5:22"], obligation.Addressees.Select(a => $"{a.Text} {a.Location.Line}:{a.Location.Column}"));
    }

    [Theory]
    [InlineData("- **MUST NOT (all-staff):** x", ObligationLevel.MustNot)]
    [InlineData("* **SHOULD (all-staff):** x", ObligationLevel.Should)]
    [InlineData("1. **MAY (all-staff):** x", ObligationLevel.May)]
    [InlineData("- **MUST** do x", ObligationLevel.Must)]
    [InlineData("- **MUST (all-staff)** x", ObligationLevel.Must)]
    public void The_words_of_RFC_2119_make_an_obligation(string markdown, ObligationLevel level) => Assert.Equal(level, Assert.Single(Obligations(markdown)).Level);

    [Theory]
    [InlineData("- MUST (all-staff): x")]
    [InlineData("- **Must (all-staff):** x")]
    [InlineData("- **MUSTARD:** x")]
    [InlineData("- *MUST:* x")]
    [InlineData("- Text **MUST (all-staff):** x")]
    [InlineData("```\n- **MUST (all-staff):** x\n```")]
    public void Other_sentences_make_none(string markdown) => Assert.Empty(Obligations(markdown));

    [Fact]
    public void An_obligation_may_stand_below_another()
    {
        var obligations = Obligations("- **MUST (all-staff):** a {#a}\n  - **MAY (security-lead):** b {#b}\n");

        Assert.Equal(["a", "b"], obligations.Select(o => o.Id));
    }

    [Fact]
    public void An_unknown_addressee_is_found_where_it_stands_also_over_two_lines()
    {
        var lines = Example.Lines(Example.Policy("# A\n\n- **MUST (all-staff,\n  all-stuff):** x\n"));

        Assert.Equal([$"{Example.PolicyPath}:8:3 ISMS0202 The role \"all-stuff\" is not in roles.yaml. [all-staff]"], lines);
    }

    private static IEnumerable<Obligation> Obligations(string markdown) => Example.System(Example.Policy(markdown)).Policies[0].Body.Obligations;
}

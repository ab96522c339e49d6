using Clausebook.Findings;
using Clausebook.Reporting;

namespace Clausebook.Tests.Reporting;

public sealed class RuleExplanationTests
{
    [Theory]
    [InlineData("ISMS0912")]
    [InlineData("isms0912")]
    [InlineData("duplicate-id-on-page")]
    public void A_rule_is_explained_by_its_page(string asked) => Assert.Equal(
        """
        ISMS0912: Two elements of a page have the same id

        Two places of one page have the same name, so that links to the second arrive at the first. Ids of
        headings and obligations in one document must differ, also from each other.

        Why

        A reference to an obligation proves nothing when it may show another one; and screen readers connect
        labels to the wrong part of the page.

        Example

            ## Passwords {#passwords}

            ## Passwords of administrators {#passwords}        <- give it another id, for example #administrator-passwords

        """,
        Explain(asked));

    [Theory]
    [InlineData("ISMS09122", "Did you mean ISMS0912? clausebook rules lists all rules.")]
    [InlineData("duplicate-id-on-pag", "Did you mean duplicate-id-on-page? clausebook rules lists all rules.")]
    [InlineData("nonsense", "clausebook rules lists all rules.")]
    [InlineData("../../etc/passwd", "clausebook rules lists all rules.")]
    public void An_unknown_rule_names_the_nearest(string asked, string remedy) => Assert.Equal(remedy, Assert.Throws<UsageException>(() => Explain(asked)).Remedy);

    [Fact]
    public void The_list_names_every_rule_once()
    {
        using StringWriter text = new();
        RuleList.WriteText(RuleLedger.Read(), text);

        Assert.Contains("ISMS0912  error    Two elements of a page have the same id\n", text.ToString());
    }

    [Fact]
    public void The_list_is_there_for_programs_too()
    {
        using StringWriter text = new();
        RuleList.WriteJson([Samples.Overdue], text);

        Assert.Equal(
            """
            {
              "schema": "clausebook-rules/1",
              "rules": [
                {
                  "code": "ISMS0402",
                  "name": "review-overdue",
                  "severity": "warning",
                  "title": "A review is overdue",
                  "why": "ISO/IEC 27001:2022 7.5.2 c): documented information is reviewed for suitability.",
                  "calendar_only": true
                }
              ]
            }

            """,
            text.ToString());
    }

    private static string Explain(string asked)
    {
        using StringWriter writer = new();
        RuleExplanation.Write(asked, color: false, writer);
        return writer.ToString();
    }
}

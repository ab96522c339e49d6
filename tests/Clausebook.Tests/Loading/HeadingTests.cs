using Clausebook.Model;
using Clausebook.Testing;

namespace Clausebook.Tests.Loading;

/// <summary>Headings, their fragments, and the requirements that they answer.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("## Lock your screen", "lock-your-screen")]
    [InlineData("## Wer darf was?", "wer-darf-was")]
    [InlineData("## Zürich & Genève", "zürich--genève")]
    [InlineData("## `sudo` and **root**", "sudo-and-root")]
    [InlineData("## 第一章", "第一章")]
    [InlineData("## !!!", "section")]
    [InlineData("## Screens {#lock-screen}", "lock-screen")]
    [InlineData("## Screens {#A.5.15}", "A.5.15")]
    [InlineData("Screens {#lock-screen}\n---", "lock-screen")]
    [InlineData("## Screens {#lock-screen} ##", "lock-screen")]
    [InlineData("## Screens {#lock-screen onclick=x}", "screens-lock-screen-onclickx")]
    public void A_heading_has_the_fragment_that_was_written_or_one_from_its_words(string markdown, string id) =>
        Assert.Equal(id, Assert.Single(Body(markdown).Headings).Id);

    [Fact]
    public void Equal_headings_get_different_fragments() =>
        Assert.Equal(["scope", "scope-1", "scope-1-1", "scope-2"], Body("## Scope\n\n## Scope\n\n## Scope 1\n\n## Scope\n").Headings.Select(h => h.Id));

    [Fact]
    public void The_attributes_are_not_part_of_the_text() => Assert.Equal("Screens", Body("## Screens {#lock satisfies=\"A.7.7\"}").Headings[0].Text);

    [Fact]
    public void Requirements_of_a_heading_have_their_own_places()
    {
        var heading = Body("# T\n\n## Rules {#rules satisfies=\"A.5.16, A.5.17,5.2\"}").Headings[1];

        Assert.Equal(["A.5.16 7:29", "A.5.17 7:37", "5.2 7:44"], heading.Satisfies.Select(s => $"{s.Text} {s.Location.Line}:{s.Location.Column}"));
    }

    [Fact]
    public void A_heading_may_carry_requirements_without_a_fragment_of_its_own()
    {
        var heading = Body("## Rules {satisfies=\"5.2\"}").Headings[0];

        Assert.Equal(("rules", "5.2"), (heading.Id, Assert.Single(heading.Satisfies).Text));
    }

    [Fact]
    public void Headings_in_code_and_in_comments_are_none() => Assert.Empty(Body("```\n# no\n```\n\n<!--\n# no\n-->\n").Headings);

    private static DocumentBody Body(string markdown) => Example.System(Example.Policy(markdown)).Policies[0].Body;
}

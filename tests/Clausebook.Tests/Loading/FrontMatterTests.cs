using Clausebook.Testing;

namespace Clausebook.Tests.Loading;

/// <summary>The fences around the fields of a document.</summary>
public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: A\nstatus: draft\n", ":1:1 ISMS0002 The front matter is opened by --- but never closed.")]
    [InlineData("\n\n---\ntitle: A\n---\n", ":3:1 ISMS0002 The front matter does not start on the first line.")]
    [InlineData("—\u2013-\ntitle: A\n---\n", ":1:1 ISMS0002 The front matter is opened by \"—–-\" instead of ---.")]
    [InlineData("----\ntitle: A\n---\n", ":1:1 ISMS0002 The front matter is opened by \"----\" instead of ---.")]
    [InlineData("title: A\nstatus: draft\n---\n# A\n", ":1:1 ISMS0002 The fields at the top are not opened by a line with ---.")]
    [InlineData("# Access control\n\nText.\n", ":1:1 ISMS0002 The file has no front matter, so nothing says what it is and who answers for it.")]
    [InlineData("", ":1:1 ISMS0002 The file has no front matter, so nothing says what it is and who answers for it.")]
    [InlineData("---\n- title: A\n---\n", ":2:1 ISMS0001 This is not a list of fields.")]
    public void A_broken_fence_is_one_finding_and_no_field_is_called_missing(string text, string expected) =>
        Assert.Equal([Example.PolicyPath + expected], Example.Lines((Example.PolicyPath, text)));

    [Fact]
    public void Empty_front_matter_lacks_its_fields()
    {
        var lines = Example.Lines((Example.PolicyPath, "---\n---\n# Access control\n"));

        Assert.Equal([$"{Example.PolicyPath}:1:1 ISMS0101 The field \"owner\" is missing.", $"{Example.PolicyPath}:1:1 ISMS0101 The field \"status\" is missing."], lines);
    }

    [Fact]
    public void Spaces_after_a_fence_are_harmless() =>
        Assert.Empty(Example.Lines((Example.PolicyPath, "---  \nstatus: draft\nowner: security-lead\n--- \n# Access control\n")));

    [Fact]
    public void A_rule_in_the_text_is_not_a_fence()
    {
        var system = Example.System(Example.Policy("# Access control\n\n---\n\n## Purpose\n"));

        Assert.Equal(["Access control", "Purpose"], system.Policies[0].Body.Headings.Select(h => h.Text));
    }

    [Fact]
    public void A_mistake_in_the_fields_does_not_hide_those_of_other_files()
    {
        var lines = Example.Lines(("policies/POL-001-a.md", "---\ntitle: A: b\n---\n"), ("policies/POL-002-b.md", "---\nstatus: drft\nowner: security-lead\n---\n# B\n"));

        Assert.Equal(
            ["policies/POL-001-a.md:2:8 ISMS0001 The value of \"title\" contains a colon, so it needs quotes.", "policies/POL-002-b.md:2:9 ISMS0103 \"drft\" is not a value of \"status\". [draft]"],
            lines);
    }
}

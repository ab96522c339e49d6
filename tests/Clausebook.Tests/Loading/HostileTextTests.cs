using Clausebook.Loading;
using Clausebook.Testing;

namespace Clausebook.Tests.Loading;

/// <summary>Texts that are made to stop the build. Each ends in one finding with a place; without the limits some of these would take minutes.</summary>
public sealed class HostileTextTests
{
    [Fact]
    public void Lists_inside_lists_without_end_are_too_deep() => Found(string.Concat(Enumerable.Repeat("- ", 500)) + "a", ":5:1 ISMS0007 Lists, quotes or brackets are nested too deeply somewhere in this text.");

    [Fact]
    public void Quotes_inside_quotes_without_end_are_too_deep() => Found(new string('>', 1_000), ":5:1 ISMS0007 Lists, quotes or brackets are nested too deeply somewhere in this text.");

    [Fact]
    public void Links_that_are_never_closed_are_refused_where_they_start() =>
        Found("# A\n\n" + string.Concat(Enumerable.Repeat("[a](b", 150_000)), ":7:1 ISMS0007 This paragraph holds so many opening brackets that it cannot be read.");

    [Fact]
    public void Address_definitions_without_end_are_refused_where_they_start() =>
        Found("# A\n\n" + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"[a{i}]: b\n")), ":7:1 ISMS0007 The text defines so many link addresses that it cannot be read.");

    [Fact]
    public void One_endless_address_named_many_times_is_cut_in_every_message()
    {
        var findings = Example.Findings(Example.Policy("# A\n\n" + string.Concat(Enumerable.Repeat("[a]", 1_000)) + "\n\n[a]: " + new string('x', 20_000)));

        Assert.All(findings, f => Assert.Equal("This address has 20000 characters.", f.Message));
        Assert.Equal("ISMS0207", Assert.Single(findings.Select(f => f.Descriptor.Code).Distinct()));
    }

    [Fact]
    public void Thousands_of_misspelt_places_are_all_found()
    {
        var text = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"## Heading {i}\n\n[x](#headin-{i})\n\n"));

        Assert.Equal(3_000, Example.Findings(Example.Policy("# A\n\n" + text)).Count(f => f.Descriptor.Code == "ISMS0205"));
    }

    [Fact]
    public void Twenty_thousand_equal_headings_all_get_a_fragment_of_their_own()
    {
        var body = Example.System(Example.Policy("# A\n\n" + string.Concat(Enumerable.Repeat("## Scope\n", 20_000)))).Policies[0].Body;

        Assert.Equal(20_001, body.Anchors.Count);
    }

    [Fact]
    public void A_value_without_end_is_cut_in_the_message()
    {
        var finding = Assert.Single(Example.Findings(Example.PolicyWith("classification: " + new string('x', 50_000))));

        Assert.InRange(finding.Message.Length, 100, 600);
    }

    [Theory]
    [InlineData("{", " ", "x}")]
    [InlineData("{#", "a", "!}")]
    [InlineData("{#a", " ", "x}")]
    [InlineData("{satisfies=\"", "a", "}")]
    [InlineData("{#a satisfies=\"a\"", " ", "x}")]
    public void Attributes_without_end_are_none(string start, string filling, string end)
    {
        var text = start + string.Concat(Enumerable.Repeat(filling, 500_000)) + end;

        Assert.Null(AttributeBlock.Find(text, 0, text.Length));
    }

    [Theory]
    [InlineData("{{")]
    [InlineData("{%")]
    [InlineData("<%")]
    [InlineData("[Your ")]
    [InlineData("<Your ")]
    public void Placeholders_that_are_never_closed_are_none(string start)
    {
        SourceText text = new("policies/POL-001.md", string.Concat(Enumerable.Repeat(start, 200_000)));

        Assert.Empty(PlaceholderFinder.Find(text, 0, text.Text.Length, []));
    }

    private static void Found(string body, string expected)
    {
        var lines = Example.Lines(Example.Policy(body));

        Assert.Contains(Example.PolicyPath + expected, lines);
    }
}

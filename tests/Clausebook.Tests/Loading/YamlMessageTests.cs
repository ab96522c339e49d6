using Clausebook.Loading;

namespace Clausebook.Tests.Loading;

/// <summary>What a policy owner reads when the fields of a document cannot be read.</summary>
public sealed class YamlMessageTests
{
    [Theory]
    [InlineData("title: Access: who may see what", 1, 8, "The value of \"title\" contains a colon, so it needs quotes.", "Write: title: \"Access: who may see what\"")]
    [InlineData("title: Policy \"A\": more", 1, 8, "The value of \"title\" contains a colon, so it needs quotes.", "Write: title: 'Policy \"A\": more'")]
    [InlineData("evidence: [{what: Log: daily, where: x}]", 1, 19, "The value of \"what\" contains a colon, so it needs quotes.", "Write: what: \"Log: daily\"")]
    [InlineData("title: A\n\towner: b", 2, 1, "The line is indented with a tab.", "Indent with spaces.")]
    [InlineData("satisfies: [5.2, A.5.15\nowner: b", 1, 12, "The list that starts with [ is not closed.", "Add the missing ] at the end of the list.")]
    [InlineData("satisfies: [\n  5.2,\n  A.5.15\nowner: b", 1, 12, "The list that starts with [ is not closed.", "Add the missing ] at the end of the list.")]
    [InlineData("inherent: {likelihood: 3\nowner: b", 1, 11, "The map that starts with { is not closed.", "Add the missing } at the end of the map.")]
    [InlineData("evidence: [{what: a]", 1, 12, "The map that starts with { is not closed.", "Add the missing } at the end of the map.")]
    [InlineData("satisfies: [5.2]]", 1, 17, "This ] closes nothing that was opened.", "Remove it, or add the bracket that opens.")]
    [InlineData("satisfies: [5.2, , A.5.15]", 1, 16, "Nothing stands between these two commas.", "Remove one of the two commas.")]
    [InlineData("title: \"Access\nowner: b", 1, 8, "A quotation mark is not closed.", "Add the missing \" at the end of the value.")]
    [InlineData("title: 'Access\nowner: b", 1, 8, "A quotation mark is not closed.", "Add the missing ' at the end of the value.")]
    [InlineData("title: 'Owner's rules'", 1, 8, "An apostrophe stands within single quotes.", "Write: title: \"Owner's rules\"")]
    [InlineData("title: \"Clear\" desk", 1, 8, "The value of \"title\" goes on after its closing quotation mark.", "Write: title: '\"Clear\" desk'")]
    [InlineData("title: [Draft] desk", 1, 8, "The value of \"title\" goes on after its closing bracket, so it needs quotes.", "Write: title: \"[Draft] desk\"")]
    [InlineData("where: \"C:\\Users\"", 1, 8, "A backslash stands within double quotes, where it has a meaning of its own.", "Write: where: 'C:\\Users'")]
    [InlineData("forge: @jdoe", 1, 8, "The value of \"forge\" starts with @, so it needs quotes.", "Write: forge: \"@jdoe\"")]
    [InlineData("title:Access\nowner: b", 1, 7, "A space is missing after \"title:\".", "Write: title: Access")]
    [InlineData("title\nowner: b", 1, 1, "A colon is missing after \"title\".", "Write: title: …")]
    [InlineData("title: A\n owner: b", 2, 2, "This line does not start in the same column as the line above.", "Start the fields of a document, and the items of a list, in the same column.")]
    [InlineData("applies-to:\n  - a\n - b", 3, 2, "This line does not start in the same column as the line above.", "Start the fields of a document, and the items of a list, in the same column.")]
    [InlineData("title: A\nowner: b\ntitle: C", 3, 1, "The key \"title\" stands here a second time.", "Keep one of the two; YAML tools disagree about which one would count.")]
    [InlineData("- id: A\n  id: B", 2, 3, "The key \"id\" stands here a second time.", "Keep one of the two; YAML tools disagree about which one would count.")]
    [InlineData("a: &x 1\nb: *x", 1, 4, "YAML anchors (&name) and tags (!name) are not allowed.", "Write the value itself; put text that starts with & or ! in quotes.")]
    [InlineData("a: *x", 1, 4, "YAML aliases (*name) are not allowed.", "Write the value itself; put text that starts with * in quotes.")]
    [InlineData("a: !!int 5.10", 1, 4, "YAML anchors (&name) and tags (!name) are not allowed.", "Write the value itself; put text that starts with & or ! in quotes.")]
    [InlineData("<<: {status: approved}", 1, 1, "YAML merge keys (<<) are not allowed.", "Write the keys themselves.")]
    [InlineData("a: {b: {c: {d: {e: {f: {g: {h: {i: 1}}}}}}}}", 1, 33, "The YAML is nested too deeply.", "Use a flatter structure.")]
    [InlineData("title: {{company}} policy", 1, 9, "The name of a field is expected here.", "Put text that starts with a bracket in quotes, like title: \"{{company}} policy\".")]
    [InlineData("a: 1\n---\nb: 2", 2, 1, "A second YAML document starts here; only one is allowed.", "Remove the line with --- or put the second document into its own file.")]
    public void A_mistake_is_said_in_plain_words_with_its_place_and_what_to_write(string yaml, int line, int column, string message, string help)
    {
        var fault = YamlReader.Read("f.yaml", yaml, 0, YamlReader.FrontMatterLimit).Fault;

        Assert.NotNull(fault);
        Assert.Equal((line, column, message, help), (fault.Location.Line, fault.Location.Column, fault.Message, fault.Help));
    }

    [Fact]
    public void Runaway_brackets_are_refused_before_they_cost_anything()
    {
        var fault = YamlReader.Read("f.yaml", "a: " + new string('[', 60_000), 0, YamlReader.FrontMatterLimit).Fault;

        Assert.Equal("f.yaml:1:44 Brackets are nested too deeply here.", $"{fault?.Location} {fault?.Message}");
    }

    [Fact]
    public void Front_matter_beyond_its_limit_is_refused()
    {
        var fault = YamlReader.Read("f.md", "a: " + new string('x', 70_000), 1, YamlReader.FrontMatterLimit).Fault;

        Assert.Equal("f.md:2:1 This YAML is longer than 65536 characters.", $"{fault?.Location} {fault?.Message}");
    }

    [Theory]
    [InlineData("5.10")]
    [InlineData("2.10")]
    [InlineData("012")]
    [InlineData("1:30")]
    [InlineData("no")]
    [InlineData("yes")]
    [InlineData("true")]
    [InlineData("0x1F")]
    [InlineData("1e3")]
    [InlineData("2026-03-02")]
    [InlineData("nist-csf-2.0:PR.AA-01")]
    public void A_value_stays_the_text_that_was_written(string text)
    {
        Assert.Equal(text, YamlReader.Read("f.yaml", $"a: {text}", 0, 100).Map?.Text("a"));
        Assert.Equal([text], YamlReader.Read("f.yaml", $"a: [{text}]", 0, 100).Map!.Texts("a").Select(t => t.Text));
    }

    [Theory]
    [InlineData("a:")]
    [InlineData("a: ~")]
    [InlineData("a: null")]
    [InlineData("a: \"\"")]
    public void A_field_without_a_value_counts_as_absent(string yaml) => Assert.Null(YamlReader.Read("f.yaml", yaml, 0, 100).Map!.Text("a"));
}

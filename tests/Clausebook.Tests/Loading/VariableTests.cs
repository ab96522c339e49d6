using System.Text;
using Clausebook.Findings;
using Clausebook.Loading;
using Clausebook.Testing;

namespace Clausebook.Tests.Loading;

/// <summary>Values of isms.yaml in texts and fields: put in as text, and found when there are none.</summary>
public sealed class VariableTests
{
    private const string Config = "organization: {name: Example Ltd, short: Example, hotline: \"+353 21 555\", odd: \"*a* <b> [x](#y)\", pipe: \"a | b\"}\ncoverage: [{framework: iso27001-2022, require: []}]\n";

    [Theory]
    [InlineData("{{ organization.short }} decides.", "<p>Example decides.</p>")]
    [InlineData("Call {{organization.hotline}}, **{{ organization.short }}**.", "<p>Call +353 21 555, <strong>Example</strong>.</p>")]
    [InlineData("Two {{ organization.short }}\nlines {{ organization.name }}.", "<p>Two Example\nlines Example Ltd.</p>")]
    [InlineData("Ask [{{ organization.short }}](#a)", "<p>Ask Example</p>")] // the link's address is a slot, and dead here
    [InlineData("`{{ organization.short }}`", "<p><code>{{ organization.short }}</code></p>")]
    [InlineData("    {{ organization.short }}", "<pre tabindex=\"0\"><code>{{ organization.short }}\n</code></pre>")]
    public void A_value_stands_in_the_text_and_never_in_code(string markdown, string html) => Assert.StartsWith(html, Html(markdown).Replace("<span>", "", StringComparison.Ordinal));

    [Fact]
    public void Headings_obligations_links_and_anchors_know_the_value()
    {
        var body = Body("# What {{ organization.short }} does {#what}\n\n## About {{ organization.short }}\n\n- **MUST (all-staff):** Call {{ organization.hotline }}. {#call}\n\n[to {{ organization.short }}](#what) ![of {{ organization.name }}](a.png)\n");

        Assert.Equal(["What Example does", "About Example"], body.Headings.Select(h => h.Text));
        Assert.Equal("Call +353 21 555.", Assert.Single(body.Obligations).Text);
        Assert.Equal(("to Example", "of Example Ltd"), (Assert.Single(body.Links).Text, Assert.Single(body.Images).Alternative));
        Assert.Contains("about-example", body.Anchors);
    }

    [Fact]
    public void A_value_in_a_cell_splits_no_table() => Assert.Equal(["a | b", "b"], Cells("| A | B |\n|---|---|\n| {{ organization.pipe }} | b |\n"));

    [Fact]
    public void A_value_with_signs_of_Markdown_and_HTML_stays_text()
    {
        using var folder = Folder("{{ organization.odd }}");
        var body = (MarkdownBody)ContentCheck.System(folder).Policies[0].Body;

        Assert.Equal("<p>*a* &lt;b&gt; [x](#y)</p>\n", Encoding.UTF8.GetString(body.Html.Span));
        Assert.Empty(body.Links);
    }

    [Fact]
    public void Texts_of_the_front_matter_know_the_value_and_other_fields_refuse_it()
    {
        using var folder = Folder("Text.", "title: \"Access at {{ organization.short }}\"\nversion: \"{{ organization.short }}\"\nlast-reviewed: \"{{ organization.short }}\"\napplies-to: [\"{{ organization.short }}\"]");
        folder.Write("controls/A.5.1.md", "---\nowner: security-lead\napplicable: true\nstatus: implemented\njustification: Needed at {{ organization.short }}.\nevidence: [{what: \"Call of {{ organization.hotline }}\", where: here}]\n---\nText.\n");
        var system = ContentCheck.System(folder);

        Assert.Equal("Access at Example", system.Policies[0].Title);
        Assert.Equal(("Needed at Example.", "Call of +353 21 555"), (system.Controls[0].Justification, system.Controls[0].Evidence[0].What));
        Assert.Equal(
            ["5:10 ISMS0807 \"{{ organization.short }}\" stands where no variable is expanded.", "6:16 ISMS0807 \"{{ organization.short }}\" stands where no variable is expanded.", "7:14 ISMS0807 \"{{ organization.short }}\" stands where no variable is expanded."],
            Lines(folder));
    }

    [Theory]
    [InlineData("Ask {{ organization.nmae }}.", "5:5 ISMS0807 Nothing in isms.yaml says what \"{{ organization.nmae }}\" stands for. [organization.name]")]
    [InlineData("{{ hotline }} rings.", "5:1 ISMS0807 Nothing in isms.yaml says what \"{{ hotline }}\" stands for. [organization.hotline]")]
    [InlineData("{{ company }}", "5:1 ISMS0807 Nothing in isms.yaml says what \"{{ company }}\" stands for.")]
    [InlineData("| A |\n|---|\n| {{ organization.x }} |", "7:3 ISMS0807 Nothing in isms.yaml says what \"{{ organization.x }}\" stands for.")]
    [InlineData("[x](https://{{organization.short}}.example)", "5:13 ISMS0807 \"{{organization.short}}\" stands where no variable is expanded.")]
    [InlineData("[x](https://{{ organization.short }}.example)", "5:13 ISMS0807 \"{{ organization.short }}\" stands where no variable is expanded.")]
    [InlineData("A {{ organization.short }", "5:3 ISMS0807 The variable \"{{ organization.short\" has no end.")]
    public void What_is_left_is_found_where_it_stands(string markdown, string expected)
    {
        using var folder = Folder(markdown);
        Assert.Equal([expected], Lines(folder));
    }

    [Theory]
    [InlineData("`{{ x }}` and \\{{ x }}")]
    [InlineData("```\n{{ x }}\n```")]
    public void Braces_that_are_meant_literally_are_no_mistake(string markdown)
    {
        using var folder = Folder(markdown);
        Assert.Empty(Lines(folder));
    }

    [Theory]
    [InlineData("{name: A, nmae: B, shrot: C}", "1:34 ISMS0102 The field \"organization.shrot\" is not known. [short]")]
    [InlineData("{name: A, phones: [1, 2]}", "1:33 ISMS0103 The field \"organization.phones\" needs a single value.")]
    [InlineData("{name: A, Phone: x}", "1:25 ISMS0103 \"Phone\" is not a key that a variable can name.")]
    [InlineData("{name: A, phone: \"x\\ny\"}", "1:32 ISMS0103 The value of \"organization.phone\" does not stand in one line.")]
    [InlineData("{name: A, phone: \"{{ organization.name }}\"}", "1:32 ISMS0807 \"{{ organization.name }}\" stands where no variable is expanded.")]
    [InlineData("{name: A, help: \"Call {{ organization.phone }}\"}", "1:31 ISMS0807 Nothing in isms.yaml says what \"{{ organization.phone }}\" stands for.")]
    public void Isms_yaml_takes_own_values_and_refuses_mistakes(string organization, string expected)
    {
        List<Finding> findings = [];
        Assert.Null(new IsmsOptionsReader(findings).Read(new("isms.yaml", $"organization: {organization}\n")));
        Assert.Equal(["isms.yaml:" + expected], findings.Select(Example.Line));
    }

    [Fact]
    public void A_value_that_would_make_texts_grow_without_end_is_refused()
    {
        List<Finding> findings = [];
        Assert.Null(new IsmsOptionsReader(findings).Read(new("isms.yaml", $"organization: {{name: A, phone: {new string('x', 201)}}}\n")));
        Assert.Equal("The value of \"organization.phone\" is longer than 200 characters.", Assert.Single(findings).Message);
    }

    [Fact]
    public void Isms_yaml_uses_its_own_values()
    {
        var options = new IsmsOptionsReader([]).Read(new("isms.yaml", "organization: {name: A Ltd, phone: 1234, help: \"Call {{ organization.phone }}\"}\nsite: {title: \"{{ organization.short }} handbook\"}\n"))!;

        Assert.Equal(("Call 1234", "A Ltd handbook", "1234"), (options.Organization.Help, options.SiteTitle, options.Organization.Values["phone"]));
    }

    private static TestFolder Folder(string markdown, string? fields = null)
    {
        var (path, text) = fields is null ? Example.Policy(markdown) : Example.PolicyWith(fields);
        return TestFolder.Isms(("isms.yaml", Config), (path, text));
    }

    private static string[] Lines(TestFolder folder) =>
        [.. ContentCheck.Findings(folder).Where(f => f.Descriptor.Code == "ISMS0807").Select(f => Example.Line(f)[(f.Location.Path.Length + 1)..])];

    private static MarkdownBody Body(string markdown)
    {
        using var folder = Folder(markdown);
        return (MarkdownBody)ContentCheck.System(folder).Policies[0].Body;
    }

    private static string[] Cells(string markdown) => [.. Html(markdown).Split("<td").Skip(1).Select(c => c[(c.IndexOf('>', StringComparison.Ordinal) + 1)..c.IndexOf("</td>", StringComparison.Ordinal)])];

    private static string Html(string markdown) => Encoding.UTF8.GetString(Body(markdown).Html.Span);
}

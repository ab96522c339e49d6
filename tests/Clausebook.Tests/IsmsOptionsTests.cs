using Clausebook.Findings;
using Clausebook.Loading;
using Clausebook.Testing;

namespace Clausebook.Tests;

/// <summary>isms.yaml: what it may say, and that it refuses what it does not know.</summary>
public sealed class IsmsOptionsTests
{
    [Fact]
    public void A_name_is_enough()
    {
        var options = Read("organization: {name: Example Ltd}")!;

        Assert.Equal(("Example Ltd", "iso27001-2022", "policies", "artifacts/handbook", "en"), (options.Organization.Short, options.PrimaryFramework, options.Content.Policies, options.Output, options.Language));
    }

    [Fact]
    public void Every_key_is_read()
    {
        var options = Read("""
            isms: 1
            organization: {name: Example Ltd, short: Example, help: Dial 1234}
            frameworks: {primary: iso27001-2022, also: [nist-csf-2.0]}
            coverage: [{framework: iso27001-2022, require: ["5"], except: ["5.3"]}]
            content: {policies: docs/policies/, controls: soa, records: registers, roles: people.yaml, catalogues: c, record-types: t, templates: x}
            language: de-AT
            review: {every: P6M, warn-before: 2 weeks}
            sections: {policy: [Zweck, Geltung]}
            checks: {ignore: [ISMS0804], severity: {ISMS0105: error, ISMS0402: Note}}
            versioning: {mailmap: config/mailmap, ignore-revs: config/bulk}
            site: {title: Handbook, out: public/handbook, accent: "#0b57d0", edit-url: "https://forge.example/isms/edit/main/{path}"}
            """)!;

        Assert.Equal(("docs/policies", "people.yaml", "de-AT", "config/mailmap", "public/handbook", "#0b57d0"), (options.Content.Policies, options.Content.Roles, options.Language, options.Mailmap, options.Output, options.Accent));
        Assert.Equal("config/bulk", options.IgnoreRevisions);
        Assert.Equal(("6 months", "14 days"), (options.ReviewEvery.ToString(), options.ReviewWarnBefore.ToString()));
        Assert.Equal(["5", "5.3", "Zweck", "Geltung", "ISMS0804"], [.. options.Coverage[0].Require, .. options.Coverage[0].Except, .. options.Sections["policy"], .. options.IgnoredCodes]);
        Assert.Equal((Severity.Error, Severity.Note), (options.Severities["ISMS0105"], options.Severities["ISMS0402"]));
    }

    [Theory]
    [InlineData("site: {accnt: \"#0b57d0\"}", "2:8 ISMS0102 The field \"site.accnt\" is not known. [accent]")]
    [InlineData("reveiw: {every: 1 year}", "2:1 ISMS0102 The field \"reveiw\" is not known. [review]")]
    [InlineData("site: {accent: blue}", "2:16 ISMS0103 \"blue\" is not a colour.")]
    [InlineData("site: {accent: \"#0b57d0;background:url(x)\"}", "2:16 ISMS0103 \"#0b57d0;background:url(x)\" is not a colour.")]
    [InlineData("site: {out: /tmp/x}", "2:13 ISMS0103 \"/tmp/x\" is not a path within the repository.")]
    [InlineData("site: {base-url: \"isms.example\"}", "2:18 ISMS0103 \"isms.example\" is not a web address.")]
    [InlineData("site: {edit-url: \"javascript:alert(1)\"}", "2:18 ISMS0103 \"javascript:alert(1)\" is not a web address with {path} in it.")]
    [InlineData("content: {policies: ../policies}", "2:21 ISMS0103 \"../policies\" is not a path within the repository.")]
    [InlineData("content: {policies: 'docs\\..\\..\\x'}", "2:21 ISMS0103 \"docs\\..\\..\\x\" is not a path within the repository.")]
    [InlineData("content: {policies: 'C:\\x'}", "2:21 ISMS0103 \"C:\\x\" is not a path within the repository.")]
    [InlineData("content: policies", "2:10 ISMS0103 The field \"content\" needs fields of its own.")]
    [InlineData("language: english language", "2:11 ISMS0103 \"english language\" is not a language tag.")]
    [InlineData("review: {every: yearly}", "2:17 ISMS0103 \"yearly\" is not a period.")]
    [InlineData("checks: {severity: {ISMS0105: eror}}", "2:31 ISMS0103 \"eror\" is not a severity. [error]")]
    [InlineData("checks: {severity: {ISMS0105: 2}}", "2:31 ISMS0103 \"2\" is not a severity.")]
    [InlineData("checks: {severity: {ISMS9999: error}}", "2:21 ISMS0103 \"ISMS9999\" is not the code of a finding.")]
    [InlineData("checks: {ignore: [isms0105]}", "2:19 ISMS0103 \"isms0105\" is not the code of a finding. [ISMS0105]")]
    [InlineData("coverage: {framework: iso27001-2022}", "2:11 ISMS0103 The field \"coverage\" needs a list.")]
    [InlineData("coverage: [{require: [5.2]}]", "2:12 ISMS0101 The field \"coverage.framework\" is missing.")]
    [InlineData("isms: 2", "2:7 ISMS0103 The format \"2\" of this file is not known.")]
    [InlineData("organization: {name: Other}", "2:1 ISMS0001 The key \"organization\" stands here a second time.")]
    public void A_mistake_is_refused_at_its_place(string yaml, string expected) => Refused($"organization: {{name: Example Ltd}}\n{yaml}", expected);

    [Theory]
    [InlineData("", "1:1 ISMS0101 The field \"organization\" is missing.")]
    [InlineData("organization: Example Ltd", "1:15 ISMS0103 The field \"organization\" needs fields of its own.")]
    [InlineData("organization: {name: }", "1:15 ISMS0101 The field \"organization.name\" is missing.")]
    [InlineData("- organization", "1:1 ISMS0001 The configuration is not a list of fields.")]
    [InlineData("organization: {name: Example: Ltd}", "1:22 ISMS0001 The value of \"name\" contains a colon, so it needs quotes.")]
    public void Without_an_organization_there_is_no_management_system(string yaml, string expected) => Refused(yaml, expected);

    [Fact]
    public void Several_mistakes_are_refused_in_one_run()
    {
        List<Finding> findings = [];
        new IsmsOptionsReader(findings).Read(new("isms.yaml", "organization: {nme: A}\nsite: {acent: x}\nreview: {every: often}\n"));

        Assert.Equal(3, findings.Count);
    }

    [Fact]
    public void Without_isms_yaml_the_folder_is_no_ISMS()
    {
        using var folder = TestFolder.With(("policies/POL-001-a.md", "x"));

        Assert.StartsWith("There is no isms.yaml here", Assert.Throws<UsageException>(() => ContentCheck.Findings(folder)).Message);
    }

    private static IsmsOptions? Read(string yaml) => new IsmsOptionsReader([]).Read(new("isms.yaml", yaml));

    private static void Refused(string yaml, string expected)
    {
        List<Finding> findings = [];

        Assert.Null(new IsmsOptionsReader(findings).Read(new SourceText("isms.yaml", yaml)));
        Assert.Equal(["isms.yaml:" + expected], findings.Select(Example.Line));
    }
}

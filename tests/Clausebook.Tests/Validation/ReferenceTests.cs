using Clausebook.Testing;

namespace Clausebook.Tests.Validation;

/// <summary>Roles, documents and requirements that are named, as people misspell them.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("A.8.99", "A.8.99 does not exist in ISO/IEC 27001:2022. [A.8.9]")]
    [InlineData("A5.15", "A5.15 does not exist in ISO/IEC 27001:2022. [A.5.15]")]
    [InlineData("a.5.15", "a.5.15 does not exist in ISO/IEC 27001:2022. [A.5.15]")]
    [InlineData("5.15", "5.15 does not exist in ISO/IEC 27001:2022. [A.5.15]")]
    [InlineData("\"5.02\"", "5.02 does not exist in ISO/IEC 27001:2022. [5.2]")]
    [InlineData("4.1.2", "4.1.2 does not exist in ISO/IEC 27001:2022. [4.1]")]
    [InlineData("A.9.2.3", "A.9.2.3 is a control number of the 2013 edition; ISO/IEC 27001:2022 has two-level numbers. [A.8.2]")]
    [InlineData("A.5", "A.5 (Organizational controls) only groups others.")]
    [InlineData("7.5", "7.5 (Documented information) only groups others.")]
    [InlineData("access control", "access control does not exist in ISO/IEC 27001:2022.")]
    [InlineData("nist-csf-2.0:PR.AA-01", "The framework \"nist-csf-2.0\" is not in use here.")]
    [InlineData("iso27001-2013:A.9.2.3", "The framework \"iso27001-2013\" is not in use here. [iso27001-2022:A.9.2.3]")]
    public void A_requirement_that_does_not_exist_is_found_with_the_one_that_was_meant(string written, string expected) =>
        Assert.Equal([$"{Example.PolicyPath}:4:13 ISMS0202 {expected}"], Example.Lines(Example.PolicyWith($"satisfies: [{written}]")));

    [Theory]
    [InlineData("A.5.15")]
    [InlineData("iso27001-2022:A.5.15")]
    [InlineData("nist-csf-2.0:PR.AA-01")]
    [InlineData("cis-controls-8.1:5.1")]
    public void Requirements_of_the_frameworks_in_use_may_be_named(string written) => Assert.Empty(Example.Lines(Also, Example.PolicyWith($"satisfies: [\"{written}\"]")));

    [Fact]
    public void A_requirement_of_another_framework_is_suggested_with_its_framework() => Assert.Equal(
        [$"{Example.PolicyPath}:4:13 ISMS0202 PR.AA-1 does not exist in NIST Cybersecurity Framework 2.0. [nist-csf-2.0:PR.AA-01]"],
        Example.Lines(Also, Example.PolicyWith("satisfies: [\"nist-csf-2.0:PR.AA-1\"]")));

    [Fact]
    public void A_control_of_2013_that_was_split_is_explained_without_choosing()
    {
        var finding = Assert.Single(Example.Findings(Example.PolicyWith("satisfies: [A.18.2.3]")));

        Assert.Null(finding.Suggestion);
        Assert.Equal("Write A.5.36 (Compliance with policies, rules and standards for information security) or A.8.8 (Management of technical vulnerabilities).", finding.Help);
    }

    [Theory]
    [InlineData("approver: top-managment", "4:11 ISMS0202 The role \"top-managment\" is not in roles.yaml. [top-management]")]
    [InlineData("applies-to: [all-staff, everybody]", "4:25 ISMS0202 The role \"everybody\" is not in roles.yaml.")]
    [InlineData("related: [POL-040]", "4:11 ISMS0202 There is no document or record with the id \"POL-040\". [POL-004]")]
    [InlineData("supersedes: PRC-901", "4:13 ISMS0202 There is no document or record with the id \"PRC-901\".")]
    public void A_role_or_document_that_does_not_exist_is_found(string field, string expected) =>
        Assert.Equal([$"{Example.PolicyPath}:{expected}"], Example.Lines(Example.PolicyWith(field)));

    [Fact]
    public void Ids_that_differ_only_in_look_are_one_id()
    {
        var lines = Example.Lines(("policies/a.md", "---\nid: POL-004\nstatus: draft\nowner: security-lead\n---\n# A\n"), ("records/b.yaml", "id: POL-004\ntitle: B\nowner: security-lead\n"));

        Assert.Equal(["records/b.yaml:1:5 ISMS0201 The id POL-004 is already used by policies/a.md."], lines);
    }

    private static (string, string) Also { get; } = (
        "isms.yaml", "organization: {name: Example Ltd}\nframeworks: {also: [nist-csf-2.0, cis-controls-8.1]}\ncoverage: [{framework: iso27001-2022, require: []}]\n");
}

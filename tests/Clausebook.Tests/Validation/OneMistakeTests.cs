using Clausebook.Testing;

namespace Clausebook.Tests.Validation;

/// <summary>One mistake is one finding: what follows from it is not reported as well.</summary>
public sealed class OneMistakeTests
{
    private const string Config = "organization: {name: Example Ltd}\ncoverage: [{framework: iso27001-2022, require: [\"5.2\", A.5.1]}]\n";
    private const string Control = "---\nid: A.5.1\napplicable: true\njustification: Customers ask for it.\nstatus: implemented\nowner: security-lead\nrelated: [POL-001]\n---\nSee [the policy](../policies/POL-001-policy.md).\n";

    [Fact]
    public void A_document_that_cannot_be_read_does_not_make_links_references_and_coverage_findings_too()
    {
        using var folder = TestFolder.Isms(("isms.yaml", Config), ("policies/POL-001-policy.md", "---\nid: POL-001\nsatisfies: [5.2\n---\n"), ("controls/A.5.1.md", Control));

        Assert.Equal(["ISMS0001"], ContentCheck.Findings(folder).Select(f => f.Descriptor.Code));
    }

    [Fact]
    public void A_control_record_that_cannot_be_read_is_not_undecided_too()
    {
        using var folder = TestFolder.Isms(("isms.yaml", Config.Replace("\"5.2\", ", "", StringComparison.Ordinal)), ("controls/A.5.1.md", "---\nid: A.5.1\n"));

        Assert.Equal(["ISMS0002"], ContentCheck.Findings(folder).Select(f => f.Descriptor.Code));
    }

    [Fact]
    public void A_misspelt_field_is_not_missing_too()
    {
        using var folder = TestFolder.Isms(("isms.yaml", "organization: {name: Example Ltd}\ncoverage: [{framework: iso27001-2022}]\n"), ("policies/POL-001.md", "---\ntitle: Policy\nstatus: draft\nower: security-lead\n---\n"));

        Assert.Equal(["ISMS0102"], ContentCheck.Findings(folder).Select(f => f.Descriptor.Code));
    }

    [Fact]
    public void A_control_with_a_bad_decision_is_not_undecided_too()
    {
        using var folder = TestFolder.Isms(("isms.yaml", "organization: {name: Example Ltd}\ncoverage: [{framework: iso27001-2022}]\n"), ("controls/A.5.1.md", "---\nid: A.5.1\napplicable: yes\njustification: Customers ask for it.\nowner: security-lead\n---\n"));

        Assert.Equal(["ISMS0103"], ContentCheck.Findings(folder).Select(f => f.Descriptor.Code));
    }
}

using Clausebook.Testing;

namespace Clausebook.Tests.Validation;

/// <summary>Documented information that the standard asks for by name.</summary>
public sealed class DocumentedInformationTests
{
    [Fact]
    public void A_document_is_missing_while_only_a_draft_or_a_record_claims_to_be_it()
    {
        var missing = Missing("4.3", ("policies/SCP-001-a.md", "---\ntype: scope\nstatus: draft\nowner: security-lead\nsatisfies: [4.3]\n---\n# A\n"), ("records/REC-001.yaml", "title: A\nowner: security-lead\nsatisfies: [4.3]\n"));

        Assert.Equal(["A document is missing that 4.3 asks for: ISMS scope statement."], missing);
    }

    [Fact]
    public void A_record_is_missing_while_only_a_document_claims_to_be_it() => Assert.Equal(
        ["A record is missing that 9.3.3 asks for: Management review results."],
        Missing("9.3.3", ("policies/PRC-008-a.md", "---\ntype: procedure\nstatus: approved\nowner: security-lead\nsatisfies: [9.3.3]\n---\n# A\n")));

    [Fact]
    public void What_a_control_asks_for_is_missing_only_while_the_control_applies()
    {
        Assert.Equal(["A document is missing that A.5.9 asks for: Asset inventory."], Missing("A.5.9", ("controls/A.5.9-x.md", "---\napplicable: true\njustification: x\nowner: security-lead\n---\n")));
        Assert.Empty(Missing("A.5.9", ("controls/A.5.9-x.md", "---\napplicable: false\njustification: x\nowner: security-lead\n---\n")));
    }

    [Fact]
    public void The_Statement_of_Applicability_is_there_as_soon_as_there_are_control_records()
    {
        (string, string) policy = ("policies/PRC-001-a.md", "---\ntype: procedure\nstatus: approved\nowner: security-lead\nsatisfies: [6.1.3]\n---\n# A\n");

        Assert.Equal(["A document is missing that 6.1.3 d) asks for: Statement of Applicability."], Missing("6.1.3", policy));
        Assert.Empty(Missing("6.1.3", policy, ("controls/A.5.9-x.md", "---\napplicable: false\njustification: x\nowner: security-lead\n---\n")));
    }

    private static IEnumerable<string> Missing(string number, params (string, string)[] files)
    {
        using var folder = TestFolder.Isms([("isms.yaml", $"organization: {{name: Example Ltd}}\ncoverage: [{{framework: iso27001-2022, require: [{number}]}}]\n"), .. files]);
        return [.. ContentCheck.Findings(folder).Where(f => f.Descriptor.Code == "ISMS0307").Select(f => f.Message)];
    }
}

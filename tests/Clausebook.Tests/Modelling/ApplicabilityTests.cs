using Clausebook.Model;
using Clausebook.Testing;

namespace Clausebook.Tests.Modelling;

/// <summary>The Statement of Applicability, derived from control records and documents.</summary>
public sealed class ApplicabilityTests
{
    [Fact]
    public void There_is_a_row_for_every_control_of_the_catalogue_in_its_order()
    {
        var rows = Example.System().Applicability.Rows;

        Assert.Equal(93, rows.Length);
        Assert.Equal(("A.5.1", "A.5.10", "A.8.34"), (rows[0].Id, rows[9].Id, rows[^1].Id));
        Assert.All(rows, r => Assert.Null(r.Record));
    }

    [Fact]
    public void A_row_holds_the_decision_and_the_approved_documents()
    {
        var row = Row(
            "A.5.15",
            ("controls/A.5.15-access-control.md", "---\ntitle: ignored\napplicable: true\njustification: Rotas.\nstatus: partial\ndue: 2027-03-31\nowner: security-lead\n---\n"),
            ("policies/POL-001-a.md", "---\nstatus: approved\nowner: security-lead\napproved-on: 2026-03-02\nsatisfies: [A.5.15]\n---\n# A\n"),
            ("policies/POL-002-b.md", "---\nstatus: draft\nowner: security-lead\nsatisfies: [A.5.15]\n---\n# B\n"));

        Assert.Equal(("Access control", true, ImplementationStatus.Partial, new DateOnly(2027, 3, 31)), (row.Title, row.Record!.Applicable, row.Record.Status, row.Record.Due));
        Assert.Equal(["POL-001"], row.Documents.Select(d => d.Source.Id));
    }

    [Fact]
    public void A_control_of_the_organizations_own_follows_those_of_the_catalogue()
    {
        (string, string) own = ("controls/OC-0007-badges.md", "---\ntitle: Visitor badges\napplicable: true\njustification: x\nstatus: implemented\nowner: security-lead\nsatisfies: [A.7.2]\n---\n");
        var system = Example.System(own);
        var row = system.Applicability.Rows[^1];

        Assert.Equal(("OC-0007", "Visitor badges", null), (row.Id, row.Title, row.Requirement));
        Assert.Equal("OC-0007", Assert.Single(system.Coverage[0].Find("A.7.2")!.Links).Source.Id);
        Assert.Empty(Example.Lines(own));
    }

    [Theory]
    [InlineData("A.5.99", "1:1 ISMS0202 A.5.99 does not exist in ISO/IEC 27001:2022. [A.5.9]")]
    [InlineData("A.9.2.3", "1:1 ISMS0202 A.9.2.3 is a control number of the 2013 edition; ISO/IEC 27001:2022 has two-level numbers. [A.8.2]")]
    public void A_record_for_a_control_that_the_catalogue_does_not_have_is_found(string id, string expected) => Assert.Equal(
        [$"controls/{id}-x.md:{expected}"],
        Example.Lines(($"controls/{id}-x.md", "---\napplicable: true\njustification: x\nstatus: implemented\nowner: security-lead\n---\n")));

    private static ApplicabilityRow Row(string id, params (string, string)[] files) => Example.System(files).Applicability.Rows.Single(r => r.Id == id);
}

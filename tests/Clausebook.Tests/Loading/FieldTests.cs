using Clausebook.Testing;

namespace Clausebook.Tests.Loading;

/// <summary>Single fields: unknown names, values of each kind, and what is suggested.</summary>
public sealed class FieldTests
{
    [Theory]
    [InlineData("aproved-on: 2026-03-02", ":4:1 ISMS0102 The field \"aproved-on\" is not known. [approved-on]")]
    [InlineData("Owner: security-lead", ":4:1 ISMS0102 The field \"Owner\" is not known. [owner]")]
    [InlineData("colour: blue", ":4:1 ISMS0102 The field \"colour\" is not known.")]
    [InlineData("classification: Internal", ":4:17 ISMS0103 \"Internal\" is not a value of \"classification\". [internal]")]
    [InlineData("classification: secret", ":4:17 ISMS0103 \"secret\" is not a value of \"classification\".")]
    [InlineData("approver: [top-management]", ":4:11 ISMS0103 The field \"approver\" needs a single value.")]
    [InlineData("applies-to: {role: all-staff}", ":4:13 ISMS0103 The field \"applies-to\" needs a list.")]
    [InlineData("related: [{id: POL-004}]", ":4:11 ISMS0103 The field \"related\" needs a single value.")]
    [InlineData("review-every: yearly", ":4:15 ISMS0103 \"yearly\" is not a period.")]
    [InlineData("review-every: 0 months", ":4:15 ISMS0103 \"0 months\" is not a period.")]
    [InlineData("type: polcy", ":4:7 ISMS0103 \"polcy\" is not a type of document for this folder. [policy]")]
    [InlineData("type: risk", ":4:7 ISMS0103 \"risk\" is not a type of document for this folder.")]
    [InlineData("id: pol-004", ":4:5 ISMS0103 \"pol-004\" is not a usable id.")]
    [InlineData("id: ../../etc", ":4:5 ISMS0103 \"../../etc\" is not a usable id.")]
    public void A_field_that_cannot_be_is_found_at_its_place(string field, string expected) =>
        Assert.Equal([Example.PolicyPath + expected], Example.Lines(Example.PolicyWith(field)));

    [Theory]
    [InlineData("review-every: 12 months")]
    [InlineData("review-every: 1 year")]
    [InlineData("review-every: P1Y")]
    [InlineData("applies-to: all-staff")]
    [InlineData("applies-to: [all-staff]")]
    [InlineData("applies-to:\n- all-staff")]
    [InlineData("related: POL-004")]
    [InlineData("version: 2.10")]
    [InlineData("last-reviewed:")]
    public void A_field_may_be_written_in_the_ways_that_people_expect(string field) => Assert.Empty(Example.Lines(Example.PolicyWith(field)));

    [Theory]
    [InlineData("31/12/2026", "2026-12-31")]
    [InlineData("12/31/2026", "2026-12-31")]
    [InlineData("2026/3/2", "2026-03-02")]
    [InlineData("2.3.2026", "2026-03-02")]
    [InlineData("2 March 2026", "2026-03-02")]
    [InlineData("20260302", "2026-03-02")]
    [InlineData("05/05/2026", "2026-05-05")]
    [InlineData("03/02/2026", null)]
    [InlineData("2026-02-30", null)]
    [InlineData("spring", null)]
    [InlineData("2026-03-02T10:00", null)]
    public void A_date_in_another_spelling_gets_a_suggestion_only_when_it_is_clear(string written, string? suggestion)
    {
        var finding = Assert.Single(Example.Findings(Example.PolicyWith($"last-reviewed: {written}")));

        Assert.Equal(("ISMS0104", 4, 16, suggestion), (finding.Descriptor.Code, finding.Location.Line, finding.Location.Column, finding.Suggestion));
    }

    [Fact]
    public void A_help_line_shows_how_the_field_is_written()
    {
        var help = Example.Findings(("controls/A.5.15-x.md", "---\nowner: security-lead\nevidence: weekly\n---\n")).Single(f => f.Field == "evidence").Help;

        Assert.Equal("Write: evidence: [{what: …}]", help);
    }

    [Fact]
    public void Fields_within_fields_are_named_by_their_path()
    {
        var lines = Example.Lines(("controls/A.5.15-x.md", """
            ---
            applicable: yes
            justification: x
            owner: security-lead
            status: implemented
            evidence:
              - {wht: Access review, every: 3 months}
              - {what: Report, last: 2026-13-01}
            ---
            """));

        Assert.Equal(
            [
                "controls/A.5.15-x.md:2:13 ISMS0103 \"yes\" is neither true nor false. [true]",
                "controls/A.5.15-x.md:7:6 ISMS0102 The field \"evidence.wht\" is not known. [what]",
                "controls/A.5.15-x.md:8:26 ISMS0104 The date \"2026-13-01\" of \"evidence.last\" is not a day written as year-month-day.",
            ],
            lines);
    }

    [Fact]
    public void Id_and_title_come_from_file_name_and_first_heading_when_they_are_not_stated()
    {
        var policy = Assert.Single(Example.System(Example.Policy("# Access control")).Policies);

        Assert.Equal(("POL-004", "Access control"), (policy.Id, policy.Title));
    }

    [Theory]
    [InlineData("policies/access.md", "---\nstatus: draft\nowner: security-lead\n---\n# A\n", "The document has no id.")]
    [InlineData("policies/POL-001-a.md", "---\nstatus: draft\nowner: security-lead\n---\nText.\n", "The document has no title.")]
    [InlineData("controls/OC-0007-x.md", "---\napplicable: true\njustification: x\nstatus: implemented\nowner: security-lead\n---\nText.\n", "The document has no title.")]
    public void A_document_needs_an_id_and_a_title(string path, string text, string message) => Assert.Contains(Example.Findings((path, text)), f => f.Message == message && f.Descriptor.Code == "ISMS0101");
}

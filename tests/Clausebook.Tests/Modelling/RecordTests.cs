using Clausebook.Testing;

namespace Clausebook.Tests.Modelling;

/// <summary>Records in YAML: one to a file, or a register of many.</summary>
public sealed class RecordTests
{
    private const string Risk = "type: risk, owner: security-lead, risk-owner: top-management, event: x, treatment: retain";

    [Fact]
    public void A_file_may_hold_one_record()
    {
        var record = Assert.Single(Example.System(("records/MR-2026-1.yaml", "type: management-review\ntitle: October 2026\nowner: security-lead\nheld-on: 2026-10-08\nchair: top-management\n")).Records);

        Assert.Equal(("MR-2026-1", "October 2026", "management-review"), (record.Id, record.Title, record.Type));
    }

    [Fact]
    public void A_file_may_hold_a_register()
    {
        var records = Example.System(("records/risks.yaml", $"- {{id: RSK-010, title: B, {Risk}}}\n- {{id: RSK-002, title: A, {Risk}}}\n")).Records;

        Assert.Equal(["RSK-002 2:3", "RSK-010 1:3"], records.Select(r => $"{r.Id} {r.Fields.Location.Line}:{r.Fields.Location.Column}"));
    }

    [Fact]
    public void Each_mistake_in_a_register_is_found_at_its_own_entry()
    {
        var lines = Example.Lines(("records/risks.yaml", $"- {{id: RSK-001, title: A, {Risk}, inherent: {{likelihood: high, consequence: 3}}}}\n- {{title: B, {Risk}}}\n- later\n- {{id: RSK-001, title: C, {Risk}}}\n"));

        Assert.Equal(
            [
                "records/risks.yaml:1:141 ISMS0103 \"high\" is not a number.",
                "records/risks.yaml:2:3 ISMS0101 The document has no id.",
                "records/risks.yaml:3:3 ISMS0001 This is not a record: it has no fields.",
                "records/risks.yaml:4:8 ISMS0201 The id RSK-001 is already used by records/risks.yaml.",
            ],
            lines);
    }

    [Fact]
    public void Text_alone_is_no_record() => Assert.Equal(["records/notes.yaml:1:1 ISMS0001 This is not a record: it has no fields."], Example.Lines(("records/notes.yaml", "to do\n")));

    [Fact]
    public void An_empty_register_is_a_register_that_is_empty() => Assert.Empty(Example.Lines(("records/risks.yaml", "# none so far\n")));

    [Fact]
    public void A_record_may_be_prose_with_front_matter()
    {
        var lines = Example.Lines(
            ("records/AUD-2026-1.md", "---\ntype: audit\ntitle: Internal audit\nowner: security-lead\nkind: internal\nfindings: [NC-2026-001, POL-004]\n---\nTwo days in September.\n"),
            Example.Policy("# Access control"));

        Assert.Equal(
            [
                "records/AUD-2026-1.md:6:12 ISMS0202 There is no document or record with the id \"NC-2026-001\".",
                "records/AUD-2026-1.md:6:25 ISMS0202 POL-004 has the type policy, but the type nonconformity is needed here.",
            ],
            lines);
    }
}

using Clausebook.Testing;

namespace Clausebook.Tests.RecordTypes;

/// <summary>A record type that a team describes in its own repository.</summary>
public sealed class OwnRecordTypeTests
{
    private const string Vendor = """
        type: vendor
        title: Vendor
        extends: record
        fields:
          contact: {kind: text, required: true, help: Whom to call.}
          criticality: {kind: enum, values: [low, high]}
          contract-ends: {kind: date}
          reviews: {kind: list, of: {kind: map, fields: {on: {kind: date, required: true}, by: {kind: role}}}}
          policy: {kind: id, refers-to: policy}

        """;

    [Fact]
    public void Records_of_the_own_type_are_read_with_their_fields()
    {
        var system = Example.System(
            ("record-types/vendor.yaml", Vendor),
            Example.Policy("# Access control"),
            ("records/vendors/VND-001.md", "---\ntype: vendor\ntitle: Nimbostrat Cloud\nowner: security-lead\ncontact: desk@nimbostrat.example\ncriticality: high\npolicy: POL-004\n---\nHosts production.\n"));

        var record = Assert.Single(system.Records);
        Assert.Equal(("VND-001", "vendor", "high"), (record.Id, record.Type, record.Fields.Text("criticality")));
        Assert.Equal(("Vendor", "Vendors"), (system.TypeTitles["vendor"].One, system.TypeTitles["vendor"].Many));
    }

    [Fact]
    public void Mistakes_in_such_a_record_are_found_like_in_any_other()
    {
        var lines = Example.Lines(
            ("record-types/vendor.yaml", Vendor),
            ("records/VND-001.yaml", "type: vendor\ntitle: A\nowner: security-lead\ncriticality: hihg\ncontract-ends: 31/12/2027\nreviews: [{by: security-leed}]\npolicy: POL-004\ncontcat: x\n"));

        Assert.Equal(
            [
                "records/VND-001.yaml:4:14 ISMS0103 \"hihg\" is not a value of \"criticality\". [high]",
                "records/VND-001.yaml:5:16 ISMS0104 The date \"31/12/2027\" of \"contract-ends\" is not a day written as year-month-day. [2027-12-31]",
                "records/VND-001.yaml:6:11 ISMS0101 The field \"reviews.on\" is missing.",
                "records/VND-001.yaml:6:16 ISMS0202 The role \"security-leed\" is not in roles.yaml. [security-lead]",
                "records/VND-001.yaml:7:9 ISMS0202 There is no document or record with the id \"POL-004\".",
                "records/VND-001.yaml:8:1 ISMS0102 The field \"contcat\" is not known. [contact]",
            ],
            lines);
    }

    [Theory]
    [InlineData("type: vendor\nextends: recrd", "2:10 ISMS0109 The type \"recrd\" that this one extends does not exist, or extends this one.")]
    [InlineData("type: vendor\nextends: vendor", "2:10 ISMS0109 The type \"vendor\" extends itself.")]
    [InlineData("title: Vendor", "1:1 ISMS0109 The key \"type\" is missing.")]
    [InlineData("type: vendor\nfolder: vendors", "2:9 ISMS0109 \"vendors\" is not a kind of folder.")]
    [InlineData("type: vendor\nfeilds: {}", "2:1 ISMS0109 The key \"feilds\" is not known here. [fields]")]
    [InlineData("type: vendor\nfields: [contact]", "2:9 ISMS0109 \"fields\" must be a map from field name to description.")]
    [InlineData("type: vendor\nfields: {contact: text}", "2:19 ISMS0109 The field \"contact\" is not described.")]
    [InlineData("type: vendor\nfields: {contact: {kind: txt}}", "2:26 ISMS0109 \"txt\" is not a kind of field. [text]")]
    [InlineData("type: vendor\nfields: {contact: {kind: 3}}", "2:26 ISMS0109 \"3\" is not a kind of field.")]
    [InlineData("type: vendor\nfields: {level: {kind: enum}}", "2:17 ISMS0109 The field \"level\" has no values to choose from.")]
    [InlineData("type: vendor\nfields: {contact: {kind: text, required: yes}}", "2:42 ISMS0109 \"required\" is neither true nor false.")]
    [InlineData("- vendor", "1:1 ISMS0109 The file does not describe a record type.")]
    [InlineData("type: vendor: x", "1:7 ISMS0001 The value of \"type\" contains a colon, so it needs quotes.")]
    public void A_mistake_in_the_description_is_found_at_its_place(string yaml, string expected) =>
        Assert.Equal(["record-types/vendor.yaml:" + expected], Example.Lines(("record-types/vendor.yaml", yaml)));

    [Fact]
    public void Types_may_extend_each_other_whatever_their_files_are_called() => Assert.Empty(Example.Lines(
        ("record-types/a.yaml", "type: cloud-vendor\nextends: vendor\nfields: {region: {kind: text, required: true}}\n"),
        ("record-types/b.yaml", Vendor),
        ("records/CLV-001.yaml", "type: cloud-vendor\ntitle: A\nowner: security-lead\ncontact: x\nregion: eu\n")));
}

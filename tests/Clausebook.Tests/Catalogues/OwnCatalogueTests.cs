using Clausebook.Catalogues;
using Clausebook.Content;
using Clausebook.Testing;

namespace Clausebook.Tests.Catalogues;

public sealed class OwnCatalogueTests
{
    private const string Sound = """
        id: customer-annex
        name: Security annex of our largest customer
        requirements:
          - {id: SA, title: Security annex, kind: group}
          - {id: SA.1, title: Notice of incidents within a day, parent: SA}
        """;

    [Fact]
    public void An_own_framework_and_an_own_mapping_stand_beside_the_built_in_ones()
    {
        var library = Load(("catalogues/annex.yaml", Sound), ("catalogues/a-map.yaml", """
            from: customer-annex
            to: iso27001-2022
            mappings:
              - {from: SA.1, to: [A.5.24, A.5.26], relationship: subset}
            """));
        Assert.Empty(library.Findings);
        Assert.Equal("Notice of incidents within a day", library.Find("customer-annex")!.Find("SA.1")!.Title);
        Assert.Equal(["A.5.24", "A.5.26"], library.FindMapping("customer-annex--iso27001-2022")!.Entries.Single().To);
        Assert.NotNull(library.Find("iso27001-2022"));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_no_mistake() => Assert.Empty(Load(("policies/x.md", "")).Findings);

    [Theory]
    [InlineData("id: [a", "catalogues/own.yaml:1:5", "not closed")]
    [InlineData("- a", "catalogues/own.yaml:1:1", "empty or holds a list")]
    [InlineData("id: own\nname: Own\nrequirments: []", "catalogues/own.yaml:3:1", "\"requirments\" is not known")]
    [InlineData("id: own\nname: Own\nrequirements: []", "catalogues/own.yaml:3:15", "no requirement")]
    [InlineData("id: iso27001-2022\nname: Own\nrequirements: [{id: X, title: X}]", "catalogues/own.yaml:1:5", "already built in")]
    [InlineData("id: own\nname: Own\nrequirements: [{id: X/1, title: X}]", "catalogues/own.yaml:3:21", "cannot be an id")]
    [InlineData("id: own\nname: Own\nrequirements: [{id: X, title: X, kind: klause}]", "catalogues/own.yaml:3:40", "not a known kind")]
    [InlineData("id: own\nname: Own\nrequirements: [{id: X, title: X, mandatory: yes}]", "catalogues/own.yaml:3:45", "neither true nor false")]
    [InlineData("id: own\nname: Own\nrequirements: [{id: X, title: X}, {id: Y, title: Y, parent: X}]", "catalogues/own.yaml:3:61", "not a group")]
    [InlineData("from: own\nto: iso27001-2022\nmappings: [{from: X, to: [A.5.1]}]", "catalogues/own.yaml:1:7", "no framework \"own\"")]
    [InlineData("from: nist-csf-2.0\nto: iso27001-2022\nmappings: [{from: PR.AA-01, to: [A.5.99]}]", "catalogues/own.yaml:3:34", "has no \"A.5.99\"")]
    public void A_mistake_is_reported_at_its_place(string text, string place, string words)
    {
        var finding = Assert.Single(Load(("catalogues/own.yaml", text)).Findings, f => f.Message.Contains(words, StringComparison.Ordinal));
        Assert.Equal("ISMS0108", finding.Descriptor.Code);
        Assert.Equal(place, finding.Location.ToString());
    }

    [Fact]
    public void A_file_that_is_not_text_is_reported_like_any_other() => Assert.Equal("ISMS0003", Assert.Single(Load(("catalogues/own.yaml", "id: a\0b")).Findings).Descriptor.Code);

    [Fact]
    public void All_mistakes_of_a_file_come_in_one_run()
    {
        var findings = Load(("catalogues/own.yaml", "id: own\nname: Own\nrequirements:\n  - {id: X, title: X}\n  - {id: X, title: X}\n  - {id: Y, titel: Y, parent: Z}")).Findings;
        Assert.Equal([5, 6, 6, 6], findings.Select(f => f.Location.Line).Order());
        Assert.Contains(findings, f => f.Suggestion == "title");
    }

    [Fact]
    public void What_can_be_read_is_kept_so_that_one_mistake_does_not_spread() =>
        Assert.NotNull(Load(("catalogues/own.yaml", Sound + "\nnote: x")).Find("customer-annex")!.Find("SA.1"));

    private static CatalogueLibrary Load(params (string Path, string Text)[] files)
    {
        using var folder = TestFolder.With(files);
        return CatalogueLibrary.Load(new WorkingTree(folder.Path));
    }
}

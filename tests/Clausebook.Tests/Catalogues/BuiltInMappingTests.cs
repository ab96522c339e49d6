using Clausebook.Catalogues;
using Clausebook.Model;

namespace Clausebook.Tests.Catalogues;

public sealed class BuiltInMappingTests
{
    private static readonly CatalogueLibrary Library = CatalogueLibrary.Load();

    public static TheoryData<string> Ids => [.. Library.MappingIds];

    [Theory]
    [InlineData("iso27001-2013--iso27001-2022", 144)]
    [InlineData("iso27001-2013--nist-csf-1.1", 302)]
    [InlineData("iso27001-2022--nist-csf-2.0", 341)]
    public void A_mapping_has_all_its_pairs_and_none_twice(string id, int count)
    {
        var pairs = Pairs(id).ToList();
        Assert.Equal(count, pairs.Count);
        Assert.Equal(count, pairs.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_ends_of_every_pair_exist(string id)
    {
        var mapping = Library.FindMapping(id)!;
        Assert.Equal(id, $"{mapping.From}--{mapping.To}");
        Assert.NotEmpty(mapping.Sources);
        Assert.All(Pairs(id), pair =>
        {
            Assert.NotNull(Library.Find(mapping.From)!.Find(pair.From));
            Assert.NotNull(Library.Find(mapping.To)!.Find(pair.To));
        });
    }

    [Fact]
    public void Every_clause_and_control_of_2013_leads_into_2022()
    {
        var mapped = Pairs("iso27001-2013--iso27001-2022").Select(p => p.From).ToHashSet();
        Assert.All(Library.Find("iso27001-2013")!.Requirements.Where(r => r.Kind != RequirementKind.Group), r => Assert.Contains(r.Id.Number, mapped));
    }

    [Fact]
    public void What_has_no_origin_in_2013_is_new_in_2022()
    {
        var reached = Pairs("iso27001-2013--iso27001-2022").Select(p => p.To).ToHashSet();
        var fresh = Library.Find("iso27001-2022")!.Requirements.Where(r => r.Kind != RequirementKind.Group && !reached.Contains(r.Id.Number)).Select(r => r.Id.Number);
        Assert.Equal("6.3 A.5.7 A.5.23 A.5.30 A.7.4 A.8.9 A.8.10 A.8.11 A.8.12 A.8.16 A.8.23 A.8.28", string.Join(' ', fresh));
    }

    [Fact]
    public void Twenty_four_controls_of_2022_were_made_by_merging() =>
        Assert.Equal(24, Pairs("iso27001-2013--iso27001-2022").Where(p => p.To.StartsWith("A.", StringComparison.Ordinal)).CountBy(p => p.To).Count(c => c.Value > 1));

    [Fact]
    public void Every_subcategory_of_CSF_2_is_reached_from_ISO_27001()
    {
        var reached = Pairs("iso27001-2022--nist-csf-2.0").Select(p => p.To).ToHashSet();
        Assert.Equal(106, reached.Count);
    }

    private static IEnumerable<(string From, string To)> Pairs(string id) => Library.FindMapping(id)!.Entries.SelectMany(e => e.To.Select(to => (e.From, to)));
}

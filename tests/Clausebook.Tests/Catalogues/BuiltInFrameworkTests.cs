using Clausebook.Catalogues;
using Clausebook.Model;

namespace Clausebook.Tests.Catalogues;

public sealed class BuiltInFrameworkTests
{
    private static readonly CatalogueLibrary Library = CatalogueLibrary.Load();

    public static TheoryData<string> Ids => [.. Library.Ids];

    [Fact]
    public void Seven_frameworks_and_three_mappings_are_built_in()
    {
        Assert.Equal(["cis-controls-8.1", "iso27001-2013", "iso27001-2022", "iso27017-2015", "iso27018-2019", "nist-csf-1.1", "nist-csf-2.0"], Library.Ids);
        Assert.Equal(["iso27001-2013--iso27001-2022", "iso27001-2013--nist-csf-1.1", "iso27001-2022--nist-csf-2.0"], Library.MappingIds);
    }

    [Theory]
    [InlineData("iso27001-2022", 93, 30)]
    [InlineData("iso27001-2013", 114, 26)]
    [InlineData("iso27017-2015", 7, 0)]
    [InlineData("iso27018-2019", 25, 0)]
    [InlineData("nist-csf-2.0", 106, 0)]
    [InlineData("nist-csf-1.1", 108, 0)]
    [InlineData("cis-controls-8.1", 153, 0)]
    public void A_framework_has_all_its_controls_and_clauses(string id, int controls, int clauses)
    {
        var requirements = Library.Find(id)!.Requirements;
        Assert.Equal(controls, requirements.Count(r => r.Kind == RequirementKind.Control));
        Assert.Equal(clauses, requirements.Count(r => r.Kind == RequirementKind.Clause));
    }

    [Theory]
    [InlineData("organizational", "A.5", 37)]
    [InlineData("people", "A.6", 8)]
    [InlineData("physical", "A.7", 14)]
    [InlineData("technological", "A.8", 34)]
    public void Each_theme_of_ISO_27001_is_numbered_without_a_gap(string theme, string group, int count)
    {
        var numbers = Controls("iso27001-2022").Where(r => r.Theme == theme && r.Parent == group).Select(r => r.Id.Number);
        Assert.Equal(Enumerable.Range(1, count).Select(n => FormattableString.Invariant($"{group}.{n}")), numbers);
    }

    [Fact]
    public void The_clauses_of_ISO_27001_are_those_of_chapters_4_to_10() =>
        Assert.Equal(
            "4.1 4.2 4.3 4.4 5.1 5.2 5.3 6.1.1 6.1.2 6.1.3 6.2 6.3 7.1 7.2 7.3 7.4 7.5.1 7.5.2 7.5.3 8.1 8.2 8.3 9.1 9.2.1 9.2.2 9.3.1 9.3.2 9.3.3 10.1 10.2",
            string.Join(' ', Library.Find("iso27001-2022")!.Requirements.Where(r => r.Kind == RequirementKind.Clause).Select(r => r.Id.Number)));

    [Fact]
    public void Clauses_are_mandatory_and_controls_are_chosen() =>
        Assert.All(Library.Find("iso27001-2022")!.Requirements, r => Assert.Equal(!r.Id.Number.StartsWith('A'), r.Mandatory));

    [Fact]
    public void Eleven_controls_are_new_in_the_2022_edition() =>
        Assert.Equal(
            "A.5.7 A.5.23 A.5.30 A.7.4 A.8.9 A.8.10 A.8.11 A.8.12 A.8.16 A.8.23 A.8.28",
            string.Join(' ', Controls("iso27001-2022").Where(r => r.Attributes.ContainsKey("new-in-edition")).Select(r => r.Id.Number)));

    [Fact]
    public void Every_control_of_2022_has_the_five_attributes()
    {
        string[] names = ["control-type", "cybersecurity-concepts", "information-security-properties", "operational-capabilities", "security-domains"];
        Assert.All(Controls("iso27001-2022"), r => Assert.All(names, n => Assert.NotEmpty(r.Attributes[n])));
    }

    [Theory]
    [InlineData("IG1", 56)]
    [InlineData("IG2", 130)]
    [InlineData("IG3", 153)]
    public void The_implementation_groups_of_CIS_are_nested(string group, int count) =>
        Assert.Equal(count, Controls("cis-controls-8.1").Count(r => r.Attributes["implementation-groups"].Contains(group)));

    [Theory]
    [InlineData("nist-csf-2.0", 6, 22, 106)]
    [InlineData("nist-csf-1.1", 5, 23, 108)]
    [InlineData("iso27001-2013", 14, 35, 114)]
    public void Levels_are_kept(string id, params int[] counts)
    {
        var levels = Library.Find(id)!.Requirements.Where(r => r.Attributes.ContainsKey("level")).CountBy(r => r.Attributes["level"].Single());
        Assert.Equal(counts, levels.Select(l => l.Value).Order());
    }

    [Fact]
    public void Nineteen_pieces_of_documented_information_are_always_needed_and_eleven_with_their_control()
    {
        var items = Library.Find("iso27001-2022")!.DocumentedInformation;
        Assert.Equal(19, items.Count(i => i.Mandatory));
        Assert.Equal(11, items.Count(i => !i.Mandatory));
        Assert.All(items, i => Assert.Equal(i.Mandatory ? RequirementKind.Clause : RequirementKind.Control, Library.Find("iso27001-2022")!.Find(i.Requirement.Number)!.Kind));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_catalogue_says_where_it_comes_from_and_on_what_terms(string id)
    {
        var framework = Library.Find(id)!;
        Assert.Equal(id, framework.Id);
        Assert.True(framework.Sources.Length >= 2);
        Assert.False(string.IsNullOrWhiteSpace(framework.Licence));
        Assert.False(string.IsNullOrWhiteSpace(framework.Edition));
        Assert.False(string.IsNullOrWhiteSpace(framework.Publisher));
    }

    /// <summary>The wording of a standard is copyrighted. A sentence of it would be longer than a short title, end with a full stop, or say "shall".</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Titles_are_short_titles_and_never_a_standards_text(string id) =>
        Assert.All(Library.Find(id)!.Requirements, r =>
        {
            Assert.InRange(r.Title.Length, 2, 75);
            Assert.DoesNotContain(" shall ", r.Title, StringComparison.OrdinalIgnoreCase);
            Assert.False(r.Title.EndsWith('.'), r.Title);
            Assert.InRange((r.Note ?? "").Length, 0, 160);
        });

    private static IEnumerable<Requirement> Controls(string id) => Library.Find(id)!.Requirements.Where(r => r.Kind == RequirementKind.Control);
}

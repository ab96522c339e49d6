using Clausebook.Findings;
using Clausebook.Testing;

namespace Clausebook.Tests.Modelling;

/// <summary>What has to be covered, as isms.yaml demands it.</summary>
public sealed class DemandTests
{
    [Fact]
    public void Without_a_demand_every_clause_and_a_decision_on_every_control_is_asked_for()
    {
        var required = Required("");

        Assert.Equal((30, 93), (required.Count(n => !n.StartsWith('A')), required.Count(n => n.StartsWith('A'))));
    }

    [Theory]
    [InlineData("require: [\"5.2\"]", "5.2")]
    [InlineData("require: [\"5\"]", "5.1 5.2 5.3")]
    [InlineData("require: [\"7.5\", A.8.1]", "7.5.1 7.5.2 7.5.3 A.8.1")]
    [InlineData("require: [\"9\"], except: [\"9.2\", 9.3.1]", "9.1 9.3.2 9.3.3")]
    [InlineData("require: [all], except: [A.5, A.6, A.7, A.8, \"4\", \"6\", \"7\", \"8\", \"9\", \"10\"]", "5.1 5.2 5.3")]
    [InlineData("require: []", "")]
    public void A_demand_replaces_the_default(string demand, string expected) => Assert.Equal(expected, string.Join(' ', Required($"coverage: [{{framework: iso27001-2022, {demand}}}]")));

    [Fact]
    public void Several_demands_for_one_framework_add_up() =>
        Assert.Equal(["5.2", "A.5.1"], Required("coverage: [{framework: iso27001-2022, require: [5.2]}, {framework: iso27001-2022, require: [A.5.1]}]"));

    [Fact]
    public void Another_framework_asks_for_nothing_until_it_is_demanded()
    {
        const string also = "frameworks: {also: [nist-csf-2.0]}\n";

        Assert.Empty(Required(also, framework: 1));
        Assert.Equal(["PR.AA-01"], Required(also + "coverage: [{framework: nist-csf-2.0, require: [PR.AA-01]}]", framework: 1));
        Assert.Equal(123, Required(also + "coverage: [{framework: nist-csf-2.0, require: [PR.AA-01]}]").Length);
    }

    [Fact]
    public void A_requirement_of_another_framework_that_is_demanded_and_not_covered_is_found()
    {
        var finding = Assert.Single(Findings("frameworks: {also: [nist-csf-2.0]}\ncoverage: [{framework: iso27001-2022, require: []}, {framework: nist-csf-2.0, require: [PR.AA-01]}]"));

        Assert.Equal("ISMS0304", finding.Descriptor.Code);
        Assert.Contains("satisfies=\"nist-csf-2.0:PR.AA-01\"", finding.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coverage: [{framework: iso27001-2022, require: [A.5.99]}]", "isms.yaml:2:49 ISMS0103 A.5.99 does not exist in ISO/IEC 27001:2022. [A.5.9]")]
    [InlineData("coverage: [{framework: iso27001-2022, except: [A.9]}]", "isms.yaml:2:48 ISMS0103 A.9 does not exist in ISO/IEC 27001:2022. [A.5]")]
    [InlineData("coverage: [{framework: nist-csf-2.0, require: [all]}]", "isms.yaml:2:24 ISMS0103 The framework \"nist-csf-2.0\" is not in use here.")]
    [InlineData("coverage: [{framework: iso27001-2202, require: [all]}]", "isms.yaml:2:24 ISMS0103 The framework \"iso27001-2202\" is not in use here. [iso27001-2022]")]
    [InlineData("sections: {polcy: [Purpose]}", "isms.yaml:2:12 ISMS0103 There is no type of document called \"polcy\". [policy]")]
    public void A_demand_for_what_does_not_exist_is_refused(string yaml, string expected) =>
        Assert.Equal([expected], Assert.Throws<ConfigurationException>(() => Findings(yaml)).Findings.Select(Example.Line));

    [Fact]
    public void A_framework_in_no_catalogue_is_a_mistake_of_usage()
    {
        var exception = Assert.Throws<UsageException>(() => Findings("frameworks: {primary: iso27001-2202}"));

        Assert.Contains("Did you mean iso27001-2022?", exception.Remedy, StringComparison.Ordinal);
    }

    private static string[] Required(string yaml, int framework = 0)
    {
        using var folder = Folder(yaml);
        return [.. ContentCheck.System(folder).Coverage[framework].Requirements.Where(r => r.Required).Select(r => r.Requirement.Id.Number)];
    }

    private static IEnumerable<Finding> Findings(string yaml)
    {
        using var folder = Folder(yaml);
        return ContentCheck.Findings(folder);
    }

    private static TestFolder Folder(string yaml) => TestFolder.Isms(("isms.yaml", $"organization: {{name: Example Ltd}}\n{yaml}\n"));
}

using Clausebook.Findings;
using Clausebook.Reporting;

namespace Clausebook.Tests.Reporting;

public sealed class FingerprintTests
{
    [Fact]
    public void A_finding_keeps_its_fingerprint_when_it_moves_or_grows_older()
    {
        var finding = Samples.Findings[2];

        Assert.Equal(Of(finding), Of(finding with { Location = new("policies/POL-004.md", 99, 7), Message = "The review is overdue by 13 days." }));
        Assert.Equal(Of(finding), Of(finding with { Location = new("policies/renamed.md", 12) }));
    }

    [Fact]
    public void Other_rules_records_fields_and_values_have_others()
    {
        var finding = Samples.Findings[1];

        Assert.Distinct(new[]
        {
            Of(finding),
            Of(finding with { Descriptor = Samples.Uncovered }),
            Of(finding with { Record = "POL-005" }),
            Of(finding with { Field = "related" }),
            Of(finding with { Message = "The requirement \"A.5.116\" does not exist." }),
        });
    }

    [Fact]
    public void The_same_finding_twice_in_one_file_has_two()
    {
        var fingerprints = Fingerprint.Of([Samples.Findings[1], Samples.Findings[1]]).ToList();

        Assert.NotEqual(fingerprints[0], fingerprints[1]);
        Assert.Equal(Of(Samples.Findings[1]), fingerprints[0]);
    }

    private static string Of(Finding finding) => Assert.Single(Fingerprint.Of([finding]));
}

using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.Reporting;

namespace Clausebook.Tests.Reporting;

public sealed class SeverityPolicyTests
{
    private static readonly IsmsOptions Options = new() { Organization = new("Larkfield Systems Ltd", "Larkfield", null) };

    [Fact]
    public void Errors_fail_and_warnings_do_not()
    {
        SeverityPolicy policy = new(Options, strict: false);

        Assert.Equal(1, policy.ExitCode(policy.Apply(Samples.Findings)));
        Assert.Equal(0, policy.ExitCode(policy.Apply(Samples.Findings[2..])));
        Assert.Equal(0, policy.ExitCode(policy.Apply([])));
    }

    [Fact]
    public void Strict_fails_on_warnings_and_makes_an_error_of_what_the_calendar_causes()
    {
        SeverityPolicy policy = new(Options, strict: true);
        var applied = policy.Apply([Samples.Findings[2], Samples.With("x") with { Severity = Severity.Warning }]);

        Assert.Equal([Severity.Warning, Severity.Error], applied.Select(finding => finding.Severity));
        Assert.Equal(1, policy.ExitCode(applied));
        Assert.Equal(1, policy.ExitCode(applied.Where(finding => finding.Severity == Severity.Warning)));
    }

    [Fact]
    public void What_the_calendar_causes_is_a_warning_though_its_rule_is_an_error()
    {
        var expired = Samples.Findings[2] with { Descriptor = Samples.Overdue with { Severity = Severity.Error }, Severity = Severity.Error };

        Assert.Equal(Severity.Warning, Assert.Single(new SeverityPolicy(Options, strict: false).Apply([expired])).Severity);
    }

    [Fact]
    public void The_team_decides_what_to_ignore_and_what_counts_more()
    {
        var options = Options with
        {
            IgnoredCodes = ["ISMS03"],
            Severities = ImmutableSortedDictionary.CreateRange<string, Severity>(StringComparer.Ordinal, [new("ISMS0402", Severity.Error), new("ISMS0202", Severity.Note)]),
        };

        Assert.Equal(["ISMS0202 Note", "ISMS0402 Error"], new SeverityPolicy(options, strict: false).Apply(Samples.Findings).Select(finding => $"{finding.Descriptor.Code} {finding.Severity}"));
    }

    [Fact]
    public void Findings_are_sorted_by_place() =>
        Assert.Equal(Samples.Findings, new SeverityPolicy(Options, strict: false).Apply(Samples.Findings.Reverse()));
}

using Clausebook.Findings;
using Clausebook.Reporting;

namespace Clausebook.Tests.Reporting;

public sealed class FindingReportTests
{
    [Fact]
    public void Pretty_shows_the_line_and_what_to_do() => Assert.Equal(
        """
        error[ISMS0301] Control A.5.7 is applicable, but no approved document covers it
          --> controls/A.5.7.md:4:1
         4 | applicable: true
           | ^^^^^^^^^^^^^^^^
           = why   ISO/IEC 27001:2022 6.1.3 c) and A.5.1: auditors sample this in the Statement of Applicability.
           = note  policies/threat-intel.md:9:1: it lists A.5.7, but its status is "draft".
           = fix   Approve POL-017, or set `applicable: false` with a justification.   (clausebook explain ISMS0301)

        error[ISMS0202] The requirement "A.5.115" does not exist.
          --> policies/POL-004.md:8:23
         8 | satisfies: [5.2, 统一码, A.5.115]
           |                          ^^^^^^^
           = why   References keep documents and controls connected.
           = fix   Did you mean A.5.15?   (clausebook explain ISMS0202)

        warning[ISMS0402] The review is overdue by 12 days.
          --> policies/POL-004.md:12:1
           = why   ISO/IEC 27001:2022 7.5.2 c): documented information is reviewed for suitability.
           = fix   (clausebook explain ISMS0402)

        2 errors, 1 warning in 214 files (0.4 s) · 90/93 controls decided · 3 reviews overdue · next: clausebook explain ISMS0301

        """,
        Samples.Report("pretty", Samples.Findings));

    [Fact]
    public void Concise_is_one_line_a_finding() => Assert.Equal(
        """
        controls/A.5.7.md:4:1: error ISMS0301: Control A.5.7 is applicable, but no approved document covers it
        policies/POL-004.md:8:23: error ISMS0202: The requirement "A.5.115" does not exist. (did you mean A.5.15?)
        policies/POL-004.md:12:1: warning ISMS0402: The review is overdue by 12 days.
        2 errors, 1 warning in 214 files · 90/93 controls decided · 3 reviews overdue · next: clausebook explain ISMS0301

        """,
        Samples.Report("concise", Samples.Findings));

    [Fact]
    public void GitHub_gets_annotations() => Assert.Equal(
        """
        ::error file=controls/A.5.7.md,line=4,col=1,title=ISMS0301 An applicable control has no approved document::Control A.5.7 is applicable, but no approved document covers it%0AApprove POL-017, or set `applicable: false` with a justification.
        ::error file=policies/POL-004.md,line=8,col=23,title=ISMS0202 A reference leads to nothing::The requirement "A.5.115" does not exist.%0ADid you mean A.5.15?
        ::warning file=policies/POL-004.md,line=12,col=1,title=ISMS0402 A review is overdue::The review is overdue by 12 days.
        2 errors, 1 warning in 214 files · 90/93 controls decided · 3 reviews overdue · next: clausebook explain ISMS0301

        """,
        Samples.Report("github", Samples.Findings));

    [Fact]
    public void Json_follows_its_schema() => Assert.Equal(
        """
        {
          "schema": "clausebook-findings/1",
          "tool": {
            "name": "clausebook",
            "version": "1.0.0"
          },
          "as_of": "2026-01-15",
          "commit": "0123456789abcdef0123456789abcdef01234567",
          "summary": {
            "errors": 1,
            "warnings": 0,
            "notes": 0,
            "files": 214
          },
          "findings": [
            {
              "code": "ISMS0301",
              "rule": "control-uncovered",
              "severity": "error",
              "message": "Control A.5.7 is applicable, but no approved document covers it",
              "file": "controls/A.5.7.md",
              "range": {
                "start": {
                  "line": 4,
                  "column": 1
                },
                "end": {
                  "line": 4,
                  "column": 17
                }
              },
              "record": "A.5.7",
              "clauses": [
                "6.1.3",
                "A.5.1"
              ],
              "why": "ISO/IEC 27001:2022 6.1.3 c) and A.5.1: auditors sample this in the Statement of Applicability.",
              "help": "Approve POL-017, or set \u0060applicable: false\u0060 with a justification.",
              "related": [
                {
                  "file": "policies/threat-intel.md",
                  "line": 9,
                  "message": "it lists A.5.7, but its status is \u0022draft\u0022."
                }
              ],
              "fix": null,
              "fingerprint": "FINGERPRINT"
            }
          ]
        }

        """,
        System.Text.RegularExpressions.Regex.Replace(Samples.Report("json", Samples.Findings[..1]), "[0-9a-f]{32}\"\n", "FINGERPRINT\"\n"));

    [Theory]
    [InlineData("pretty", "No findings in 1 file (0.4 s) · 90/93 controls decided · 1 review overdue\n")]
    [InlineData("concise", "No findings in 1 file · 90/93 controls decided · 1 review overdue\n")]
    [InlineData("github", "No findings in 1 file · 90/93 controls decided · 1 review overdue\n")]
    public void A_clean_check_is_one_line(string format, string report) => Assert.Equal(report, Samples.Report(format, [], Samples.Context with { Files = 1, OverdueReviews = 1 }));

    [Fact]
    public void GitHub_stops_at_ten_of_a_kind_and_says_how_many_more()
    {
        Finding[] findings = [.. Enumerable.Range(0, 12).Select(i => Samples.Findings[2] with { Message = $"warning {i}" }), .. Enumerable.Range(0, 11).Select(i => Samples.With($"error {i}", "z.md"))];
        var lines = Samples.Report("github", findings).Split('\n');

        Assert.All(lines[..10], line => Assert.StartsWith("::error file=z.md", line));
        Assert.All(lines[10..20], line => Assert.StartsWith("::warning ", line));
        Assert.Equal("1 more error and 2 more warnings, not annotated here: run clausebook check --format concise to see all.", lines[20]);
    }

    [Fact]
    public void Colours_are_there_only_when_asked_for()
    {
        Assert.Contains("\e[1;31merror[ISMS0301]\e[0m", Samples.Report("pretty", Samples.Findings, color: true));
        Assert.DoesNotContain('\e', Samples.Report("pretty", Samples.Findings));
    }

    [Theory]
    [InlineData("auto", true, null, "xterm", true)]
    [InlineData("auto", true, "", "xterm", true)]
    [InlineData("auto", true, "1", "xterm", false)]
    [InlineData("auto", true, null, "dumb", false)]
    [InlineData("auto", false, null, "xterm", false)]
    [InlineData("always", false, "1", "dumb", true)]
    [InlineData("never", true, null, "xterm", false)]
    public void The_choice_of_colour_follows_the_option_then_the_environment(string choice, bool isTerminal, string? noColor, string term, bool expected) =>
        Assert.Equal(expected, ColorChoice.IsColored(choice, isTerminal, name => name == "NO_COLOR" ? noColor : term));

    [Fact]
    public void An_unknown_format_names_the_nearest() => Assert.Contains("did you mean pretty?", Assert.Throws<UsageException>(() => FindingReport.For("prety")).Remedy);

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var line = new string('a', 200) + " \"bad value\" " + new string('b', 200);
        var report = Samples.Report("pretty", [Samples.With("x") with { Location = new("a.md", 1, 202) }], Samples.Context with { Line = (_, _) => line });

        Assert.Contains($" 1 | …{new string('a', 59)} \"bad value\" {new string('b', 39)}…\n   | {new string(' ', 61)}{new string('^', 11)}\n", report);
    }
}

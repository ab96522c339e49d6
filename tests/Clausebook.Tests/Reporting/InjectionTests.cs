using System.Text.Json;
using Clausebook.Findings;

namespace Clausebook.Tests.Reporting;

public sealed class InjectionTests
{
    public static readonly TheoryData<string> HostileTexts = new(
        "\u001b]0;owned\u0007\u001b[2J",
        "line\n::error file=x::injected",
        "line\r\n##vso[task.setvariable variable=x]y",
        "::set-output name=x::y",
        "##[error]injected",
        "##vso[task.complete result=Succeeded]",
        "##teamcity[buildStatus text='ok']",
        "POL\u202Edm.exe",
        "a\u200bb\u2028c\u0085d\ufeffe",
        "lone \ud83d surrogate",
        "tag \U000E0041 character",
        "100% %0A::error::x",
        "x,title=y::z");

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_is_shown_and_never_obeyed(string hostile)
    {
        Finding[] findings =
        [
            Samples.With($"The title {hostile} is bad.", hostile) with { Help = hostile, Suggestion = hostile, Record = hostile, Notes = [new(hostile, new(hostile, 1))] },
        ];
        var context = Samples.Context with { Line = (_, _) => hostile };
        foreach (var format in (string[])["pretty", "concise", "github", "json"])
        {
            var report = Samples.Report(format, findings, context);

            Assert.DoesNotContain(report, c => (char.IsControl(c) && c != '\n') || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Surrogate || c is '\u2028' or '\u2029');
            Assert.DoesNotMatch(@"##[A-Za-z]*\[", report);
            var commands = report.Split('\n').Count(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
            Assert.Equal(format == "github" ? 1 : 0, commands);
        }
    }

    [Fact]
    public void A_github_property_cannot_be_left() => Assert.StartsWith(
        "::error file=a%2Ctitle=b%3A%3Ac%25.md,line=3,col=1,title=ISMS0202 A reference leads to nothing::50%25 done: a, b::c",
        Samples.Report("github", [Samples.With("50% done: a, b::c", "a,title=b::c%.md")]));

    [Fact]
    public void A_command_split_over_the_marked_place_is_broken_too()
    {
        var report = Samples.Report("pretty", [Samples.With("x") with { Location = new("a.md", 1, 2) }], Samples.Context with { Line = (_, _) => "##[error]x" });

        Assert.DoesNotContain("##[", report);
    }

    [Fact]
    public void Long_input_is_cut_in_its_middle()
    {
        var report = Samples.Report("concise", [Samples.With($"The value \"{new string('x', 100_000)}\" is not a date.")]);

        Assert.Contains("…", report);
        Assert.Contains("\" is not a date.\n", report);
        Assert.True(report.IndexOf('\n', StringComparison.Ordinal) < 400);
    }

    [Fact]
    public void Json_keeps_the_true_text()
    {
        using var json = JsonDocument.Parse(Samples.Report("json", [Samples.With("a \u001b[2J \u202e ##[b] b")]));

        Assert.Equal("a \u001b[2J \u202e ##[b] b", json.RootElement.GetProperty("findings")[0].GetProperty("message").GetString());
    }
}

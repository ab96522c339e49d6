using System.Text.Json;
using Clausebook.Testing;
using Clausebook.Tests.Cli;

namespace Clausebook.Tests.Comparison;

/// <summary>What changed between two points, said in the words of the standard.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly TestRepository repository = AuditedRepository.Create();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void Everything_that_changed_since_the_audit_is_told()
    {
        var run = Diff(AuditedRepository.Tag);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal($"""
            From 2026-02-04 (tag audit-2026, commit {Short(AuditedRepository.Tag)})
            to   2026-05-02 (commit {Short("HEAD")})

            Documents: 1 new, 1 changed, 1 renamed, 1 retired, 1 removed
              new      POL-008 Remote work  1.0
                         approved by J. Doe on 2026-04-10
                         Answer the audit
              changed  POL-001 Information security policy  1.0 → 2.0, material
                         approved by J. Doe on 2026-04-10
                         Answer the audit
                         1.0 → 2.0: changes/POL-001/1.0..2.0.html
              renamed  POL-006 Mobile phones  1.0
                         id: POL-005 → POL-006
                         file: policies/POL-005.md → policies/POL-006.md
              retired  POL-003 Paper archive  1.0
                         status: approved → retired
                         Answer the audit
              removed  POL-004 Fax machines  1.0

            Controls decided otherwise
              A.5.1 Policies for information security
                         planned → implemented
              A.7.4 Physical security monitoring
                         applicable → excluded
                         implemented → no status
                         justification: "Customers ask for it in every contract." → "We have no rooms of our own."

            Coverage of ISO/IEC 27001:2022: 1 won, 1 lost
              won      A.6.7 Remote working  uncovered → covered
              lost     A.7.10 Storage media  covered → outdated

            Reviews done
              POL-002 Suppliers  reviewed on 2026-04-01, unchanged, next by 2027-04-01

            Roles
              security-lead Security lead  A. Smith → B. Jones

            Records: 1 new, 1 removed
              new      RSK-002 Lost phone  Risk
              removed  RSK-001 Stolen laptop  Risk

            """.ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public void Markdown_has_a_table_for_each_part()
    {
        var run = Diff(AuditedRepository.Tag, "HEAD", "--format", "markdown");

        Assert.StartsWith("# What changed in the ISMS\n\nFrom 2026-02-04 \\(tag audit-2026, commit ", run.Output);
        Assert.Contains("| changed, material | **POL-001** Information security policy | 1.0 → 2.0 | approved by J. Doe on 2026-04-10 | Answer the audit |\n", run.Output);
        Assert.Contains("| **A.7.4** Physical security monitoring | applicable → excluded<br>implemented → no status<br>justification: ", run.Output);
    }

    [Fact]
    public void Json_keeps_to_its_published_schema()
    {
        var file = repository.Beside("out/changes.json");
        var run = Diff(AuditedRepository.Tag, "HEAD", "--format", "json", "--out", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        using var schema = JsonDocument.Parse(File.ReadAllBytes(ProjectFolder.Path("docs/clausebook-diff-1.schema.json")));
        Assert.Empty(SchemaCheck.Faults(json.RootElement, schema.RootElement));
        var changed = json.RootElement.GetProperty("documents")[1];
        Assert.Equal(("POL-001", "1.0", "2.0"), (changed.GetProperty("id").GetString(), changed.GetProperty("from").GetProperty("version").GetString(), changed.GetProperty("to").GetProperty("version").GetString()));
        Assert.Equal("changes/POL-001/1.0..2.0.html", changed.GetProperty("redlines")[0].GetProperty("page").GetString());
    }

    [Theory]
    [InlineData("2026-02-04", null)]
    [InlineData("2026-04-30", "2026-05-02")]
    [InlineData("HEAD~1", "main")]
    [InlineData("audit-2026", "HEAD")]
    public void Days_tags_branches_and_commits_name_states(string from, string? to) =>
        Assert.Contains("changed  POL-001 Information security policy  1.0 → 2.0, material", Diff([from, .. to is null ? Array.Empty<string>() : [to]]).Output);

    [Fact]
    public void Backwards_it_tells_the_opposite()
    {
        var run = Diff("HEAD", AuditedRepository.Tag);

        Assert.Contains("  new      POL-004 Fax machines", run.Output);
        Assert.Contains("  removed  POL-008 Remote work", run.Output);
        Assert.Contains("  won      A.7.10 Storage media  outdated → covered", run.Output);
    }

    [Fact]
    public void Between_a_state_and_itself_nothing_changed() => Assert.EndsWith("\nNothing changed.\n", Diff("HEAD", "main").Output);

    [Fact]
    public void What_is_not_committed_counts_and_is_said()
    {
        repository.Write("policies/POL-007.md", AuditedRepository.Document("POL-007", "Cryptography", "[A.8.24]", "Keys and passwords."));

        var run = Diff("HEAD");

        Assert.Contains("1 file not committed)\n", run.Output);
        Assert.Contains("  changed  POL-007 Cryptography  1.0 → 1.0+draft", run.Output);
    }

    [Fact]
    public void A_tag_that_is_called_like_a_day_is_the_tag()
    {
        repository.Git("tag", "2026-06-30", "HEAD~1");

        Assert.Contains("From 2026-02-04 (tag 2026-06-30, commit", Diff("2026-06-30").Output);
    }

    [Fact]
    public void Hostile_titles_and_tags_stay_text_in_every_form()
    {
        const string title = "\"[x](javascript:alert(1)) <b> @team #7 | \\u202E `c` ##vso[task.complete]\"";
        repository.Write("policies/POL-007.md", IsmsRepository.Policy.Replace("POL-001", "POL-007", StringComparison.Ordinal).Replace("title: Information security policy", $"title: {title}", StringComparison.Ordinal)).Commit("Shout <!-- | --> \u001b[31m");

        var text = Diff("HEAD~1").Output;
        var markdown = Diff("HEAD~1", "HEAD", "--format", "markdown").Output;

        Assert.DoesNotContain('\u202E', text + markdown);
        Assert.DoesNotContain('\e', text + markdown);
        Assert.DoesNotContain("##vso[", text + markdown);
        Assert.Contains(@"\[x\]\(javascript:alert\(1\)\) &#60;b&#62; @&#8288;team \#&#8288;7 \| ", markdown);
        Assert.All(markdown.Split('\n').Where(line => line.StartsWith("| changed", StringComparison.Ordinal)), line => Assert.Equal(6, line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')));
    }

    [Theory]
    [InlineData("diff", "clausebook: ")]
    [InlineData("diff audit-2062", "Did you mean audit-2026?")]
    [InlineData("diff 2025-12-31", "On 2025-12-31 there was no commit yet.")]
    [InlineData("diff HEAD nowhere", "\"nowhere\"")]
    [InlineData("diff HEAD --format html", "html")]
    public void A_line_that_names_no_two_states_is_a_usage_error(string line, string message)
    {
        var run = ClausebookProcess.Run(repository.Path, line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error);
    }

    [Fact]
    public void A_state_whose_configuration_cannot_be_read_is_told_with_its_place()
    {
        repository.Write("isms.yaml", IsmsRepository.Config + "nosuch: key\n").Commit("Break it").Write("isms.yaml", IsmsRepository.Config).Commit("Mend it");

        var run = Diff("HEAD~1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("isms.yaml:3:1: The field \"nosuch\" is not known.", run.Error);
    }

    private string Short(string revision) => repository.Git("rev-parse", "--short=7", revision).Trim();

    private ClausebookProcess Diff(params string[] arguments) => ClausebookProcess.Run(repository.Path, ["diff", .. arguments]);
}

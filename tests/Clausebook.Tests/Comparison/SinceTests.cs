using Clausebook.Findings;
using Clausebook.Testing;
using Clausebook.Tests.Cli;
using Clausebook.Verification;

namespace Clausebook.Tests.Comparison;

/// <summary>The handbook's pages of what changed since each audit and each tag that isms.yaml names.</summary>
public sealed class SinceTests : IDisposable
{
    private readonly TestRepository repository = AuditedRepository.Create();

    private string Out => repository.Beside("out");

    public void Dispose() => repository.Dispose();

    [Fact]
    public void The_page_of_a_tag_reads_as_it_was_approved()
    {
        Build();
        var approved = Approved.In("tests/Clausebook.Tests/Comparison/Approved");
        var text = PageText.OfMain(Read("changes/since/audit-2026.html")).Replace(repository.Git("rev-parse", "--short=7", AuditedRepository.Tag).Trim(), "«commit»", StringComparison.Ordinal);

        Assert.Null(approved.Difference("audit-2026.txt", text));
        Assert.Empty(approved.Stale());
    }

    [Fact]
    public void An_audit_is_compared_with_the_state_of_its_last_day_and_found_from_everywhere()
    {
        Build();

        var page = PageText.OfMain(Read("changes/since/AUD-2026-1.html"));
        Assert.Contains("audited until 3 Feb 2026", page);
        Assert.Contains("AUD-2026-1 First internal audit](../../records/AUD-2026-1.html) new (Audit)", page); // it was recorded the day after
        Assert.Contains("[What changed since this audit](../changes/since/AUD-2026-1.html)", PageText.OfMain(Read("records/AUD-2026-1.html")));
        foreach (var register in new[] { "index.html", "changes.html" })
        {
            Assert.Contains("- [Since tag audit-2026 (4 Feb 2026)](changes/since/audit-2026.html)", PageText.OfMain(Read(register)));
            Assert.Contains("- [Since AUD-2026-1 (3 Feb 2026)](changes/since/AUD-2026-1.html)", PageText.OfMain(Read(register)));
        }
        Assert.Empty(new HandbookVerifier().Verify(Out, TestContext.Current.CancellationToken).Findings);
    }

    [Fact]
    public void An_audit_that_was_not_performed_yet_has_no_page()
    {
        repository.Write("records/audits/AUD-2026-2.md", "---\ntype: audit\nid: AUD-2026-2\nowner: security-lead\nkind: internal\nplanned-on: 2026-03-01\n---\n# Second internal audit\n").Commit("Plan");
        repository.Write("records/audits/AUD-2027-1.md", "---\ntype: audit\nid: AUD-2027-1\nowner: security-lead\nkind: internal\nperformed: [2027-01-01]\n---\n# Audit of next year\n").Commit("Plan");

        Build();

        Assert.Equal(["AUD-2026-1.html", "audit-2026.html"], Directory.GetFiles(Path.Combine(Out, "changes/since")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_audit_from_before_the_first_commit_has_a_page_that_says_so()
    {
        repository.Write("records/audits/AUD-2025-1.md", "---\ntype: audit\nid: AUD-2025-1\nowner: security-lead\nkind: internal\nperformed: [2025-11-03]\n---\n# Old audit\n").Commit("Record an old audit");

        Build();

        Assert.Contains("The state of that day cannot be compared. There was no commit yet.", PageText.OfMain(Read("changes/since/AUD-2025-1.html")));
    }

    [Fact]
    public void A_state_whose_configuration_cannot_be_read_has_a_page_that_says_so()
    {
        repository.Write("isms.yaml", IsmsRepository.Config + "nosuch: key\n").Commit("Break it").Git("tag", "broken");
        repository.Write("isms.yaml", IsmsRepository.Config + "site: {compare-with: [broken]}\n").Commit("Mend it");

        Build();

        Assert.Contains("cannot be compared. The field \"nosuch\" is not known.", PageText.OfMain(Read("changes/since/broken.html")));
    }

    [Fact]
    public void A_tag_that_is_not_there_is_found_where_it_is_named()
    {
        repository.Write("isms.yaml", IsmsRepository.Config + "site:\n  compare-with: [audit-2026, audit-2062]\n").Commit("Misspell");

        var result = Build();

        var finding = Assert.Single(result.Findings, f => f.Severity == Severity.Error);
        Assert.Equal(("ISMS0419", "isms.yaml:4:30", "audit-2026", Severity.Error), (finding.Descriptor.Code, finding.Location.ToString(), finding.Suggestion, finding.Severity));
        Assert.Null(result.Published);
    }

    [Fact]
    public void A_tag_that_moved_is_noticed_by_a_build_that_remembers_the_last()
    {
        var request = Request with { UseCache = true, CachePath = repository.Beside("cache") };
        new HandbookPipeline(request).Build(TestContext.Current.CancellationToken);
        Assert.Null(new HandbookPipeline(request).Build(TestContext.Current.CancellationToken).System);

        repository.Git("tag", "--force", AuditedRepository.Tag, "HEAD");
        new HandbookPipeline(request).Build(TestContext.Current.CancellationToken);

        Assert.Contains("Nothing changed since then.", PageText.OfMain(Read("changes/since/audit-2026.html")));
        var bytes = File.ReadAllBytes(Path.Combine(Out, "data/manifest.json"));
        new HandbookPipeline(Request).Build(TestContext.Current.CancellationToken);
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(Out, "data/manifest.json")));
    }

    [Fact]
    public void A_tag_with_a_hostile_name_has_a_safe_page()
    {
        const string name = "\u00fcber/<b>&\u202Econ";
        repository.Git("tag", name, "HEAD~1");
        repository.Write("isms.yaml", IsmsRepository.Config + $"site: {{compare-with: [\"{name}\"]}}\n").Commit("Compare");

        Build();

        var page = Assert.Single(Directory.GetFiles(Path.Combine(Out, "changes/since"), "tag*"));
        Assert.Matches("^[A-Za-z0-9_.]+$", Path.GetFileName(page));
        Assert.Contains("Tag <bdi>\u00fcber/&lt;b&gt;&amp;", File.ReadAllText(page));
        Assert.Empty(new HandbookVerifier().Verify(Out, TestContext.Current.CancellationToken).Findings);
    }

    [Fact]
    public void In_a_past_handbook_only_what_was_before_it_is_compared()
    {
        var result = new HandbookPipeline(new(repository.Path, new DateOnly(2026, 2, 4)) { Revision = AuditedRepository.Tag, Output = Out }).Build(TestContext.Current.CancellationToken);

        Assert.NotNull(result.Past);
        Assert.True(File.Exists(Path.Combine(Out, "changes/since/AUD-2026-1.html")));
    }

    private PipelineRequest Request => new(repository.Path, new DateOnly(2026, 6, 1)) { Output = Out };

    private PipelineResult Build() => new HandbookPipeline(Request).Build(TestContext.Current.CancellationToken);

    private string Read(string page) => File.ReadAllText(Path.Combine(Out, page));
}

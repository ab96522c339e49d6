using Clausebook.Findings;
using Clausebook.Testing;

namespace Clausebook.Tests.Cli;

/// <summary>The ISMS of any day, tag or commit, read from git: what was in force then, seen with the eyes of that day, and nothing of today touched.</summary>
public sealed class AnyDayTests : IDisposable
{
    private static readonly DateOnly AuditDay = new(2026, 3, 31);

    private readonly TestRepository repository = IsmsRepository.Committed();

    public AnyDayTests()
    {
        repository
            .Write("policies/POL-001.md", IsmsRepository.Policy.Replace("1 hour", "4 hours", StringComparison.Ordinal))
            .Write("controls/A.5.1.md", IsmsRepository.Control.Replace("status: implemented", "status: planned\ndue: 2026-02-28", StringComparison.Ordinal))
            .Commit("Loosen the rule without asking anybody", date: "2026-02-20T10:00:00+00:00")
            .Git("tag", "audit-2026");
        repository.Git("mv", "policies", "documents");
        repository
            .Write("isms.yaml", IsmsRepository.Config + "content: {policies: documents}\n")
            .Write("documents/POL-001.md", IsmsRepository.Policy.Replace("1 hour", "2 hours", StringComparison.Ordinal).Replace("2026-01-05", "2026-04-10", StringComparison.Ordinal))
            .Write("controls/A.5.1.md", IsmsRepository.Control.Replace("../policies", "../documents", StringComparison.Ordinal))
            .Write("roles.yaml", TestFolder.Minimal["roles.yaml"].Replace("{name: A. Smith}", "{name: A. Smith, until: 2026-04-30}, {name: B. Jones, from: 2026-05-01}", StringComparison.Ordinal))
            .Commit("Settle the rule", date: "2026-04-10T10:00:00+00:00");
    }

    private string Out => repository.Beside("out");

    public void Dispose() => repository.Dispose();

    [Fact]
    public void The_handbook_of_an_earlier_day_is_what_was_in_force_then()
    {
        var result = Build(On(AuditDay));

        Assert.Equal(repository.Git("rev-parse", "audit-2026").Trim(), result.Commit);
        Assert.Contains("4 hours", Read("policies/POL-001.html"));
        Assert.Contains("1.0&#x2B;draft", Read("policies/POL-001.html"));
        Assert.Contains("Planned", Read("soa.html"));
        Assert.Equal(AuditDay, result.System!.AsOf);
        Assert.Contains(result.Findings, f => f.Descriptor.Code == "ISMS0305"); // planned for a day before that one
        foreach (var page in new[] { "index.html", "about.html", "soa.html" }) Assert.Contains("s it stood on <time datetime=\"2026-03-31\">31 Mar 2026</time>", Read(page));
    }

    [Theory]
    [InlineData("2026-04-30", "A. Smith")]
    [InlineData("2026-05-01", "B. Jones")]
    public void Roles_are_held_by_who_held_them_that_day(string day, string holder)
    {
        Build(On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Contains($"title=\"{holder}\"", Read("documents.html"));
        Assert.DoesNotContain("A past state", Read("index.html")); // the last commit was in force already
    }

    [Fact]
    public void Errors_of_the_past_are_told_as_warnings_and_those_of_today_block()
    {
        var past = Build(Of("audit-2026"));
        repository.Checkout("audit-2026");
        var present = Check(Of("audit-2026"));

        Assert.False(past.Fails);
        Assert.Equal(Severity.Warning, Assert.Single(past.Findings, f => f.Descriptor.Code == "ISMS0403").Severity);
        Assert.Contains("ISMS0403", Read("about.html"));
        Assert.True(present.Fails);
        Assert.Null(present.Past);
        Assert.True(Check(Of("main~1") with { Strict = true }).Fails);
    }

    [Fact]
    public void A_file_of_the_past_that_cannot_be_read_still_blocks()
    {
        repository.Write("documents/POL-002.md", "---\nid: [\n---\n").Commit("Break it").Delete("documents/POL-002.md").Commit("Mend it");

        var result = Build(Of("HEAD~1"));

        Assert.True(result.Fails);
        Assert.Null(result.Published);
        Assert.Contains(result.Findings, f => f is { Descriptor.Code: "ISMS0001", Severity: Severity.Error, Location.Path: "documents/POL-002.md" });
    }

    [Fact]
    public void A_branch_ahead_can_still_be_changed_so_its_errors_block()
    {
        repository.Branch("proposal").Write("documents/POL-001.md", IsmsRepository.Policy.Replace("1 hour", "a day", StringComparison.Ordinal).Replace("2026-01-05", "2026-04-10", StringComparison.Ordinal)).Commit("Propose").Checkout("main");

        var result = Check(Of("proposal"));

        Assert.True(result.Fails);
        Assert.Null(result.Past);
    }

    [Fact]
    public void Files_in_the_folder_count_for_today_alone_and_are_never_touched()
    {
        repository.Write("documents/POL-001.md", "not even a document").Write("records/RSK-001.md", "---\nid: RSK-001\n---\n# New\n");
        var status = repository.Git("status", "--porcelain");

        var committed = Build(Of("HEAD"));
        var past = Check(On(AuditDay));

        Assert.Empty(committed.Findings);
        Assert.DoesNotContain("Not the published state", Read("index.html"));
        Assert.False(past.Fails);
        Assert.True(Check(On(new(2026, 4, 10))).Fails); // the day of the last commit: the folder as it is
        Assert.Equal(status, repository.Git("status", "--porcelain"));
    }

    [Fact]
    public void A_past_handbook_goes_beside_the_one_in_force()
    {
        var present = ClausebookProcess.Run(repository.Path, "build");
        var manifest = File.ReadAllText(Path.Combine(repository.Path, "artifacts/handbook/data/manifest.json"));

        var past = ClausebookProcess.Run(repository.Path, "build", "--rev", "audit-2026", "--as-of", "2026-03-31");

        Assert.Equal((0, 0), (present.ExitCode, past.ExitCode));
        Assert.Equal(manifest, File.ReadAllText(Path.Combine(repository.Path, "artifacts/handbook/data/manifest.json")));
        var folder = Assert.Single(Directory.GetDirectories(Path.Combine(repository.Path, "artifacts"), "handbook-*"));
        Assert.EndsWith($"handbook-2026-03-31-{repository.Git("rev-parse", "--short=7", "audit-2026").Trim()}", folder);
        Assert.Contains("""  "options": {"past": "audit-2026"},""", File.ReadAllText(Path.Combine(folder, "data/manifest.json")));
        Assert.Contains("It shows the ISMS as it stood on 2026-02-20", past.Error);
        Assert.Equal(0, ClausebookProcess.Run(repository.Path, "verify", folder).ExitCode);
    }

    [Fact]
    public void States_built_in_turn_with_one_cache_are_the_same_as_without_it()
    {
        var cache = repository.Beside("cache");
        PipelineRequest[] states = [On(new(2026, 5, 1)), On(AuditDay), Of("audit-2026"), Of("HEAD"), On(new(2026, 1, 6))];
        var expected = states.Select(state => Build(state).Published!.ManifestSha256).ToArray();

        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(expected, states.Select(state => Build(state with { UseCache = true, CachePath = cache }).Published!.ManifestSha256));
        }
        Assert.Equal(states.Length, expected.Distinct().Count());
    }

    [Fact]
    public void History_ends_where_the_state_ends()
    {
        var run = ClausebookProcess.Run(repository.Path, "history", "POL-001", "--rev", "audit-2026");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("Settle the rule", run.Output);
        Assert.StartsWith("POL-001 Information security policy  1.0+draft\n", run.Output);
    }

    [Fact]
    public void A_tag_with_a_hostile_name_is_text_on_every_page()
    {
        const string name = "x<img/src=y>\u202Egnp&\"'";
        repository.Git("tag", name, "HEAD~1");

        Build(Of(name));

        Assert.Contains("tag <bdi>x&lt;img/src=y&gt;", Read("index.html"));
        Assert.DoesNotContain("<img/src", Read("index.html") + Read("about.html"));
        Assert.DoesNotContain("\u202E", ClausebookProcess.Run(repository.Path, "check", "--rev", name + "?").Error);
    }

    [Theory]
    [InlineData("build --rev audit-2062", "Did you mean audit-2026?")]
    [InlineData("build --rev nothing-like-it", "Its tags are audit-2026.")]
    [InlineData("build --rev HEAD^{tree}", "The repository has no commit, tag or branch")]
    [InlineData("build --as-of 2025-12-31", "On 2025-12-31 there was no commit yet.\n  The first one is of 2026-01-05")]
    [InlineData("check --rev audit-2026 --as-of 2026-02-19", "audit-2026 is a commit of 2026-02-20; on 2026-02-19 it did not exist yet.")]
    [InlineData("build --as-of 2999-01-01", "2999-01-01 is still to come")]
    [InlineData("history --rev nowhere", "The repository has no commit, tag or branch \"nowhere\".")]
    public void A_state_that_never_was_is_a_usage_error_and_what_was_published_stands(string line, string message)
    {
        repository.Write("artifacts/handbook/index.html", "published before");

        var run = ClausebookProcess.Run(repository.Path, line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("clausebook: ", run.Error);
        Assert.Contains(message, run.Error);
        Assert.Equal("published before", File.ReadAllText(Path.Combine(repository.Path, "artifacts/handbook/index.html")));
        Assert.Equal(["handbook"], Directory.GetDirectories(Path.Combine(repository.Path, "artifacts")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_day_to_come_can_be_checked() => Assert.Contains("ISMS0402", ClausebookProcess.Run(repository.Path, "check", "--as-of", "2999-01-01").Output);

    [Fact]
    public void A_commit_from_before_the_ISMS_says_so()
    {
        using TestRepository other = new();
        other.Write("README.md", "Soon").Commit("Begin").Write("isms.yaml", IsmsRepository.Config).Commit("Add the ISMS");

        var run = ClausebookProcess.Run(other.Path, "check", "--rev", "HEAD~1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is no isms.yaml in commit", run.Error);
    }

    [Fact]
    public void In_a_shallow_clone_the_past_is_refused_with_the_remedy()
    {
        var clone = repository.Beside("shallow");
        repository.Git("clone", "--quiet", "--depth=1", "file://" + repository.Path, clone);

        Assert.Equal(3, ClausebookProcess.Run(clone, "build", "--rev", "HEAD").ExitCode);
        Assert.Contains("fetch-depth: 0", ClausebookProcess.Run(clone, "check", "--as-of", "2026-03-31", "--format", "pretty").Output);
    }

    private PipelineRequest On(DateOnly day) => new(repository.Path, day) { DayNamesState = true, Output = Out };

    private PipelineRequest Of(string revision)
    {
        var day = DateOnly.FromDateTime(DateTimeOffset.Parse(repository.Git("show", "--no-patch", "--format=%cI", revision), System.Globalization.CultureInfo.InvariantCulture).UtcDateTime);
        return new(repository.Path, day) { Revision = revision, Output = Out };
    }

    private static PipelineResult Build(PipelineRequest request) => new HandbookPipeline(request).Build(TestContext.Current.CancellationToken);

    private static PipelineResult Check(PipelineRequest request) => new HandbookPipeline(request).Check();

    private string Read(string page) => File.ReadAllText(Path.Combine(Out, page));
}

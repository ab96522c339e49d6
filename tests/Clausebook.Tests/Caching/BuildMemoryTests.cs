using Clausebook.Testing;
using Clausebook.Tests.Cli;

namespace Clausebook.Tests.Caching;

/// <summary>A run that remembers the last one says and publishes what a run from the start would: whatever has changed is noticed.</summary>
public sealed class BuildMemoryTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 1, 31);

    private readonly TestRepository repository = IsmsRepository.Committed();

    private string Cache => repository.Beside("cache");

    private string Output => Path.Combine(repository.Path, "site");

    private PipelineRequest Request => new(repository.Path, Day) { Output = Output, UseCache = true, CachePath = Cache };

    public static TheoryData<string, string> Changes => new()
    {
        { "policies/POL-001.md", IsmsRepository.Policy.Replace("Everybody", "Somebody!", StringComparison.Ordinal)[..IsmsRepository.Policy.Length] },
        { "isms.yaml", IsmsRepository.Config + "review: {every: 6 months}\n" },
        { "roles.yaml", TestFolder.Minimal["roles.yaml"].Replace("A. Smith", "B. Smith", StringComparison.Ordinal) },
        { "record-types/vendor.yaml", "type: vendor\ntitle: Vendor\nextends: record\n" },
        { "catalogues/own.yaml", "id: own\nname: Own\n" },
        { "policies/POL-002.md", IsmsRepository.Policy.Replace("POL-001", "POL-002", StringComparison.Ordinal) },
        { "policies/picture.png", "no picture" },
    };

    [Fact]
    public void When_nothing_has_changed_nothing_is_loaded_and_the_outcome_is_the_same()
    {
        var overdue = Request with { AsOf = Day.AddYears(3) };
        var first = new HandbookPipeline(overdue).Build(TestContext.Current.CancellationToken);
        var again = new HandbookPipeline(overdue).Build(TestContext.Current.CancellationToken);

        Assert.NotNull(first.System);
        Assert.Null(again.System);
        Assert.NotEmpty(again.Findings);
        Assert.Equal(first.Findings.Select(Example.Line), again.Findings.Select(Example.Line));
        Assert.Equal(first.Findings.Select(f => (f.Descriptor, f.Severity, f.Help, f.Record, f.Field, f.Notes.Length)), again.Findings.Select(f => (f.Descriptor, f.Severity, f.Help, f.Record, f.Field, f.Notes.Length)));
        Assert.Equal((first.Counts, first.Commit, first.Fails), (again.Counts, again.Commit, again.Fails));
        Assert.Equal(first.Published! with { Written = 0 }, again.Published);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_changed_file_is_noticed_by_check_and_build(string path, string text)
    {
        Build();
        repository.Write(path, text);

        Same(Check());
        Assert.NotNull(Build().System);
    }

    [Fact]
    public void An_edit_that_keeps_size_and_date_is_noticed()
    {
        var roles = Path.Combine(repository.Path, "roles.yaml");
        Build();
        var date = File.GetLastWriteTimeUtc(roles);
        File.WriteAllText(roles, File.ReadAllText(roles).Replace("A. Smith", "B. Smith", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(roles, date);

        var result = Build();

        Assert.NotNull(result.System);
        Assert.Contains("B. Smith", File.ReadAllText(Path.Combine(Output, "roles.html")));
    }

    [Fact]
    public void A_mistake_is_reported_again_by_a_check_that_loads_nothing()
    {
        repository.Write("policies/POL-002.md", "---\nid: POL-002\nstatsu: draft\n---\n## Text\nTODO\n");
        var first = Build();

        var again = Check();

        Assert.True(first.Fails && again.Fails);
        Assert.Null(again.System);
        Assert.Equal(first.Findings.Select(Example.Line), again.Findings.Select(Example.Line));
    }

    [Fact]
    public void A_touched_file_costs_a_run_and_changes_nothing()
    {
        Build();
        File.SetLastWriteTimeUtc(Path.Combine(repository.Path, "policies/POL-001.md"), DateTime.UnixEpoch);

        Assert.False(Build().Published!.Changed);
        Assert.Null(Build().System);
    }

    [Fact]
    public void A_new_commit_is_noticed_although_no_file_changes()
    {
        Build();
        repository.Commit("Say nothing new");

        var result = Build();

        Assert.Equal(repository.Head, result.Commit);
        Assert.Contains(repository.Head, File.ReadAllText(Path.Combine(Output, "data/manifest.json")));
    }

    [Fact]
    public void Another_branch_of_the_same_commit_is_noticed()
    {
        Build();
        repository.Branch("other");

        Assert.NotNull(Check().System);
    }

    [Fact]
    public void Another_day_another_strictness_and_another_folder_are_other_requests()
    {
        Build();

        Assert.NotNull(new HandbookPipeline(Request with { AsOf = Day.AddYears(3) }).Check().System);
        Assert.NotNull(new HandbookPipeline(Request with { Strict = true }).Check().System);
        Assert.NotNull(new HandbookPipeline(Request with { UseRepositoryTemplates = true }).Build(TestContext.Current.CancellationToken).System);
        Assert.NotNull(new HandbookPipeline(Request with { Output = repository.Beside("elsewhere") }).Build(TestContext.Current.CancellationToken).System);
    }

    [Fact]
    public void A_page_that_was_deleted_altered_or_added_is_put_right()
    {
        var page = Path.Combine(Output, "index.html");
        Build();
        var text = File.ReadAllText(page);

        File.Delete(page);
        Assert.Equal(1, Build().Published!.Written);
        var date = File.GetLastWriteTimeUtc(page);
        File.WriteAllText(page, text.Replace("handbook", "hanbdook", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(page, date);
        Assert.Equal(1, Build().Published!.Written);
        Assert.Equal(text, File.ReadAllText(page));
        Directory.Delete(Output, recursive: true);
        Build();
        Assert.Equal(text, File.ReadAllText(page));
    }

    [Fact]
    public void A_damaged_or_cut_off_record_is_not_used()
    {
        Build();
        foreach (var record in Directory.EnumerateFiles(Cache, "*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(record);
            bytes[^1] ^= 1;
            File.WriteAllBytes(record, bytes);
        }
        Assert.NotNull(Build().System);
        foreach (var record in Directory.EnumerateFiles(Cache, "*", SearchOption.AllDirectories)) File.WriteAllBytes(record, File.ReadAllBytes(record)[..10]);
        Assert.NotNull(Build().System);
        Directory.Delete(Cache, recursive: true);
        Assert.NotNull(Build().System);
        Assert.Null(Build().System);
    }

    [Fact]
    public void Without_a_cache_nothing_is_kept_and_every_byte_is_the_same()
    {
        Build();
        var kept = Directory.GetFiles(Cache, "*", SearchOption.AllDirectories).Length;

        var result = new HandbookPipeline(Request with { UseCache = false, Output = repository.Beside("elsewhere") }).Build(TestContext.Current.CancellationToken);

        Assert.Equal(Build().Published!.ManifestSha256, result.Published!.ManifestSha256);
        Assert.Equal(kept, Directory.GetFiles(Cache, "*", SearchOption.AllDirectories).Length);
        Assert.NotNull(new HandbookPipeline(Request with { UseCache = false }).Build(TestContext.Current.CancellationToken).System);
    }

    [Fact]
    public void A_build_that_was_killed_while_it_published_is_cleaned_up_after()
    {
        Build();
        repository.Write(".site.clausebook/next/index.html", "half");

        Build();

        Assert.False(Directory.Exists(Path.Combine(repository.Path, ".site.clausebook")));
    }

    [Fact]
    public async Task Two_builds_at_once_agree()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Build)));

        Assert.Single(results.Select(result => result.Published!.ManifestSha256).Distinct());
        Assert.Null(Build().System);
    }

    public void Dispose() => repository.Dispose();

    private PipelineResult Build() => new HandbookPipeline(Request).Build(TestContext.Current.CancellationToken);

    private PipelineResult Check() => new HandbookPipeline(Request).Check();

    /// <summary>The outcome is that of a run from the start.</summary>
    private void Same(PipelineResult result)
    {
        Assert.NotNull(result.System);
        var fromTheStart = new HandbookPipeline(Request with { UseCache = false }).Check();
        Assert.Equal(fromTheStart.Findings.Select(Example.Line), result.Findings.Select(Example.Line));
    }
}

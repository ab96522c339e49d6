using Clausebook.Testing;

namespace Clausebook.Tests.Redlines;

/// <summary>Redlines are kept from run to run. What is kept makes no difference to any page, whatever happens to it.</summary>
public sealed class RedlineCacheTests : IDisposable
{
    private readonly TestRepository repository = StampedRepository.Isms().Write(Example.NoDemands.Path, Example.NoDemands.Text);

    public RedlineCacheTests()
    {
        foreach (var (day, text) in new[] { ("2024-01-10", "Lock the door."), ("2025-01-10", "Lock every door. See [this](#none) and ![a plan](plan.png)."), ("2026-01-10", "Lock every door and window.") })
        {
            repository.Write("policies/POL-007-doors.md", $"---\ntitle: Doors\nstatus: approved\nowner: security-lead\napprover: top-management\napproved-on: {day}\n---\n## Rule\n\n- **MUST (all-staff):** {text}\n").Commit($"Say it on {day}", date: $"{day}T09:00:00+00:00");
        }
    }

    [Fact]
    public void A_redline_is_worked_out_once()
    {
        var plain = Build("plain", useCache: false);
        Assert.Equal(plain, Build("first", useCache: true));
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Assert.Equal(2, Kept().Length);
        foreach (var file in Kept()) File.SetLastWriteTimeUtc(file, old);

        Assert.Equal(plain, Build("second", useCache: true));
        Assert.All(Kept(), file => Assert.Equal(old, File.GetLastWriteTimeUtc(file)));
    }

    [Theory]
    [InlineData("truncated")]
    [InlineData("zeroed")]
    [InlineData("exchanged")]
    public void What_was_damaged_is_worked_out_again(string damage)
    {
        var plain = Build("plain", useCache: false);
        Build("first", useCache: true);
        var kept = Kept();
        var bytes = kept.Select(File.ReadAllBytes).ToArray();
        for (var i = 0; i < kept.Length; i++)
        {
            File.WriteAllBytes(kept[i], damage switch { "truncated" => bytes[i][..^9], "zeroed" => new byte[bytes[i].Length], _ => bytes[(i + 1) % bytes.Length] });
        }

        Assert.Equal(plain, Build("second", useCache: true));
        Assert.Equal(bytes, Kept().Select(File.ReadAllBytes));
    }

    public void Dispose() => repository.Dispose();

    private string[] Kept() => [.. Directory.EnumerateFiles(Path.Combine(repository.Beside("cache"), "redlines")).Order(StringComparer.Ordinal)];

    private SortedDictionary<string, string> Build(string name, bool useCache)
    {
        var output = repository.Beside(name);
        new HandbookPipeline(new(repository.Path, ContentCheck.Today) { Output = output, UseCache = useCache, CachePath = repository.Beside("cache") }).Build(TestContext.Current.CancellationToken);
        return new(Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(output, f), File.ReadAllText), StringComparer.Ordinal);
    }
}

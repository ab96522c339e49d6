using System.Globalization;
using System.Text;
using Clausebook.Caching;
using Clausebook.Content;
using Clausebook.History;
using Clausebook.Testing;

namespace Clausebook.Tests.History;

/// <summary>Holds a history that was read with what earlier runs kept against one read from git alone, whatever became of either in between.</summary>
public sealed class HistoryCacheTests : IDisposable
{
    private static readonly string[] Folders = ["policies", "controls"];
    private readonly TestRepository repository = new();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    private string CachePath => repository.Beside("cache");

    private IEnumerable<string> CacheFiles => Directory.EnumerateFiles(CachePath, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public void Dispose() => repository.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_history_read_with_the_cache_is_the_one_read_without_it(int seed)
    {
        Random random = new(seed);
        repository.GitWithInput(RandomHistory.Stream(seed, 100, isTraceable: false), "fast-import", "--quiet");
        repository.Git("reset", "--quiet", "--hard", "main");
        CompareWithCold();
        for (var round = 0; round < 8; round++)
        {
            ChangeHistory(random);
            CompareWithCold();
            if (round % 2 == 1) Damage(random);
        }
    }

    [Fact]
    public void A_place_that_a_document_came_from_is_walked_with_the_cache_too()
    {
        foreach (var n in Enumerable.Range(1, 3)) repository.Write($"old/place/{n}.md", Policy(n, 1)).Commit($"Write {n}");
        repository.Write("old/place/2.md", Policy(2, 2)).Commit("Edit it where it was");
        repository.Branch("side").Move("old/place/2.md", "policies/2.md").Commit("Move one");
        repository.Checkout("main").Move("old/place/1.md", "controls/1.md").Commit("Move another").Merge("side");
        CompareWithCold();

        repository.Write("policies/2.md", Policy(2, 3)).Commit("Edit it where it is");

        var warm = CompareWithCold();
        Assert.Equal(["policies/2.md", "policies/2.md", "old/place/2.md", "old/place/2.md"], warm.Revisions["policies/2.md"].Select(r => r.Path));
    }

    [Fact]
    public void Messages_people_and_trailers_come_back_exactly()
    {
        var cut = new string('x', 399) + "\U0001F512 and more";
        repository.Write("policies/a.md", "one").Commit("Prüfen: 日本語 🔒");
        repository.Write("policies/a.md", "two").Commit(cut, "José Ñandú <jose@example.com>", "@5000000000 +0000");
        repository.Write("policies/a.md", "three").Commit("Approve\n\nChange: material\nCo-authored-by: Ö. <o@example.com>\nApproved-by: 李 <li@example.com>\n");
        repository.Branch("side").Write("policies/b.md", "b").Commit("Side").Checkout("main").Merge("side", "Merge pull request #12 from somewhere\n\nTitel: ü 日").Write("policies/b.md", "c").Commit("Squash (#13)");

        CompareWithCold();
        var warm = CompareWithCold();

        Assert.True(warm.Changes.Single(c => c.Commit.Subject == "Approve").Commit.IsMaterial);
    }

    [Fact]
    public void A_new_commit_adds_little_and_no_commit_adds_nothing()
    {
        repository.GitWithInput(RandomHistory.Stream(1, 400, isTraceable: true), "fast-import", "--quiet");
        repository.Git("reset", "--quiet", "--hard", "main");
        CompareWithCold();
        var before = CacheFiles.ToDictionary(f => f, File.ReadAllBytes);

        CompareWithCold();
        Assert.Equal(before, CacheFiles.ToDictionary(f => f, File.ReadAllBytes));

        repository.Write("policies/new.md", Policy(1, 1)).Commit("Add a policy");
        CompareWithCold();
        var changed = CacheFiles.Where(f => !before.TryGetValue(f, out var bytes) || !bytes.AsSpan().SequenceEqual(File.ReadAllBytes(f))).ToList();
        Assert.InRange(changed.Sum(f => new FileInfo(f).Length), 1, 2000);
    }

    [Fact]
    public void Branches_that_are_gone_do_not_fill_the_cache()
    {
        repository.Write("policies/a.md", Policy(1, 0)).Commit("Start");
        var start = repository.Head;
        for (var round = 0; round < 6; round++)
        {
            repository.Git("reset", "--quiet", "--hard", start);
            repository.GitWithInput(RandomHistory.Stream(round, 150, isTraceable: true), "fast-import", "--quiet", "--force");
            repository.Git("reset", "--quiet", "--hard", "main");
            CompareWithCold();
        }

        // a run's own commits, as much again, and the part that came last
        Assert.InRange(CacheFiles.Sum(f => new FileInfo(f).Length), 1, 4 * SizeOfOneRun());
    }

    [Fact]
    public async Task Two_runs_at_once_are_both_right()
    {
        repository.GitWithInput(RandomHistory.Stream(5, 150, isTraceable: false), "fast-import", "--quiet");
        repository.Git("reset", "--quiet", "--hard", "main");
        var expected = Tell(Read(CacheFolder.None));

        var told = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Tell(Read(CacheFolder.At(CachePath))))));

        Assert.All(told, t => Assert.Equal(expected, t));
        Assert.Equal(expected, Tell(Read(CacheFolder.At(CachePath))));
    }

    [Fact]
    public void Without_a_folder_to_write_to_the_history_is_read_all_the_same()
    {
        repository.Write("policies/a.md", Policy(1, 1)).Commit("Write it");
        repository.Write("taken", "a file where the folder should be");

        Assert.Equal(Tell(Read(CacheFolder.None)), Tell(Read(CacheFolder.At(Path.Combine(repository.Path, "taken")))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Versions_and_approvals_are_the_same_with_the_cache(int seed)
    {
        Random random = new(seed);
        foreach (var (path, text) in TestFolder.Minimal) repository.Write(path, text);
        repository.Commit("Start the ISMS");
        for (var round = 0; round < 5; round++)
        {
            for (var i = 0; i < 6; i++) ChangePolicy(random);
            var cold = Export(CacheFolder.None);
            Assert.Equal(cold, Export(CacheFolder.At(CachePath)));
            Assert.Equal(cold, Export(CacheFolder.At(CachePath)));
            if (round > 1) Damage(random);
        }
    }

    private void ChangePolicy(Random random)
    {
        var number = random.Next(1, 4);
        var path = $"policies/POL-00{number}-policy.md";
        var isThere = File.Exists(Path.Combine(repository.Path, path));
        var status = random.Next(3) switch { 0 => "draft", 1 => "in-review", _ => $"approved\napprover: top-management\napproved-on: 2026-0{random.Next(1, 4)}-01\nversion: {random.Next(1, 3)}.{random.Next(3)}" };
        var body = isThere && random.Next(2) == 0 ? File.ReadAllText(Path.Combine(repository.Path, path)).Split("---\n", 3)[2] : $"# Policy\r\n\nText {random.Next(4)} ü.\n";
        repository.Write(path, $"---\nid: POL-00{number}\ntitle: Policy {number}\nowner: security-lead\nstatus: {status}\nnext-review: 2026-1{random.Next(3)}-01\n---\n{body}");
        repository.Commit("Change" + random.Next(4) switch { 0 => "\n\nApproved-by: J. Doe <doe@example.com>", 1 => "\n\nChange: material", _ => "" });
        if (random.Next(4) == 0 && repository.Git("rev-list", "--count", "HEAD").Trim() is not ("1" or "2")) repository.Git("commit", "--quiet", "--amend", "--allow-empty", "--message=Amended");
    }

    private string Export(CacheFolder cache)
    {
        WorkingTree tree = new(repository.Path);
        var table = GitHistoryReader.Read(repository.Path, Folders, cache: cache, files: tree).Table!;
        using MemoryStream json = new();
        HistoryExport.Write(HistoryStamper.Stamp(ContentStage.Read(tree, new PipelineRequest(repository.Path, ContentCheck.Today)).System, table, tree, cache), json);
        return Encoding.UTF8.GetString(json.ToArray());
    }

    /// <summary>New commits, an amended one, a rebase, a merge, another branch, or back to what was there before.</summary>
    private void ChangeHistory(Random random)
    {
        switch (random.Next(7))
        {
            case 0 or 1: Edit(random).Commit("Edit"); break;
            case 2:
                Edit(random);
                repository.Git("add", "--all");
                repository.Git("commit", "--quiet", "--amend", "--allow-empty", "--message=Amended");
                break;
            case 3: // what a rebase leaves: commits that do not descend from the former ones
                repository.Git("reset", "--quiet", "--hard", "HEAD~" + random.Next(1, 4).ToString(CultureInfo.InvariantCulture));
                Edit(random).Commit("Rebased");
                break;
            case 4:
                repository.Branch("b" + repository.Head[..8] + random.Next());
                Edit(random).Commit("On a branch");
                break;
            case 5:
                var other = repository.Git("rev-list", "--all").Split('\n', StringSplitOptions.RemoveEmptyEntries);
                repository.Git("checkout", "--quiet", "--force", "--detach", other[random.Next(other.Length)]);
                break;
            default:
                var all = repository.Git("rev-list", "--all").Split('\n', StringSplitOptions.RemoveEmptyEntries);
                repository.Git("merge", "--quiet", "--strategy=ours", "--allow-unrelated-histories", "--message=Merge", all[random.Next(all.Length)]);
                Edit(random).Commit("After a merge");
                break;
        }
    }

    private TestRepository Edit(Random random)
    {
        var files = repository.Git("ls-files").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var path = files.Length == 0 ? "policies/first.md" : files[random.Next(files.Length)];
        return random.Next(5) switch
        {
            0 when files.Length > 0 => repository.Move(path, $"policies/moved/{random.Next()}.md"),
            1 when files.Length > 0 => repository.Move(path, $"elsewhere/{random.Next(4)}.md"),
            2 when files.Length > 1 => repository.Delete(path),
            3 => repository.Write($"controls/new{random.Next(9)}.md", Policy(random.Next(), 1)),
            _ => repository.Write(path, Policy(random.Next(), 2)),
        };
    }

    private void Damage(Random random)
    {
        string[] files = [.. CacheFiles];
        var file = files[random.Next(files.Length)];
        var bytes = File.ReadAllBytes(file);
        switch (random.Next(5))
        {
            case 0: bytes = []; break;
            case 1: bytes = bytes[..random.Next(bytes.Length)]; break;
            case 2: bytes = File.ReadAllBytes(files[random.Next(files.Length)]); break; // another's
            case 3: File.Delete(file); return;
            default: if (bytes.Length > 0) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8)); break;
        }
        File.WriteAllBytes(file, bytes);
    }

    private HistoryTable CompareWithCold()
    {
        var cold = Read(CacheFolder.None);
        var warm = Read(CacheFolder.At(CachePath));
        Assert.Equal(Tell(cold), Tell(warm));
        Assert.Equal(Tell(cold), Tell(Read(CacheFolder.At(CachePath))));
        return warm;
    }

    private HistoryTable Read(CacheFolder cache) => GitHistoryReader.Read(repository.Path, Folders, cache: cache).Table!;

    private long SizeOfOneRun()
    {
        Read(CacheFolder.At(repository.Beside("fresh")));
        return Directory.EnumerateFiles(repository.Beside("fresh"), "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);
    }

    /// <summary>All that a table holds, in one text.</summary>
    private static string Tell(HistoryTable table)
    {
        StringBuilder told = new();
        told.AppendLine($"{table.Repository.Commit} {table.Repository.CommitDate:O} {table.Repository.Branch} {string.Join(", ", table.Repository.UncommittedPaths)}");
        foreach (var (path, blob) in table.Blobs.OrderBy(b => b.Key, StringComparer.Ordinal)) told.AppendLine($"{path} {blob}");
        foreach (var change in table.Changes) Tell(told, change);
        foreach (var (path, revisions) in table.Revisions.Concat(table.Approved).OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            told.AppendLine(path);
            foreach (var revision in revisions) Tell(told, revision);
        }
        return told.ToString();
    }

    private static void Tell(StringBuilder told, PathRevision change)
    {
        var commit = change.Commit;
        told.AppendLine($"{commit.Id} {commit.Date:O} {commit.CommitterDate:O} {string.Join(", ", commit.Authors)} {commit.Subject} {string.Join(", ", commit.ApprovedBy)} {commit.IsMaterial} {commit.Merge} {commit.Published.Id} {change.Path} {change.Kind} {change.Blob} {string.Join(' ', change.Before)}");
    }

    private static string Policy(int number, int edition) => $"---\nid: POL-{number:000}\n---\n# Edition {edition}\n";
}

using System.Globalization;
using Clausebook.History;
using Clausebook.Testing;

namespace Clausebook.Tests.History;

/// <summary>Holds the walk against git's own answers on random histories.</summary>
public sealed class HistoryOracleTests
{
    private static readonly string[] Folders = ["policies", "controls"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_change_of_every_path_is_one_that_git_log_shows(int seed)
    {
        using var repository = Random(seed, isTraceable: false);
        var expected = new GitOracle(repository).Changes.Where(c => Folders.Contains(c.Path.Split('/')[0]));

        Assert.Equal(expected.Select(c => (c.Commit, c.Path)).Order(), Read(repository).Changes.Select(c => (c.Commit.Id, c.Path)).Order());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_document_keeps_all_revisions_with_its_id_through_renames_and_merges_and_none_of_another(int seed)
    {
        using var repository = Random(seed, isTraceable: true);
        GitOracle oracle = new(repository);
        var kinds = oracle.Kinds();
        var byId = oracle.Changes.Where(c => c.IsDocument && !c.IsDeleted).ToLookup(c => oracle.IdOf(c.After));

        var table = Read(repository);

        Assert.NotEmpty(table.Blobs);
        foreach (var (path, blob) in table.Blobs)
        {
            var expected = byId[oracle.IdOf(blob.ToString())].Select(c => (c.Commit, c.Path, c.After, Plain(kinds[(c.Commit, c.Path)])));
            Assert.Equal(expected.Order(), table.Revisions[path].Select(r => (r.Commit.Id, r.Path, r.Blob.ToString(), r.Kind!.Value)).Order());
        }

        static RevisionKind Plain(RevisionKind kind) => kind == RevisionKind.Reviewed ? RevisionKind.Changed : kind; // whether only a date changed, the walk does not ask
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_revision_of_every_document_is_named_by_what_it_did(int seed)
    {
        using var repository = Random(seed, isTraceable: true);
        repository.Git("reset", "--quiet", "--hard");
        foreach (var (path, text) in TestFolder.Minimal) repository.Write(path, text);
        repository.Commit("Make it an ISMS");
        GitOracle oracle = new(repository);
        var kinds = oracle.Kinds();

        var stamped = repository.Stamp();

        var histories = stamped.Histories.Values.Where(h => h.Id.StartsWith("DOC-", StringComparison.Ordinal)).ToList();
        Assert.Equal(Directory.EnumerateFiles(repository.Path, "*.md", SearchOption.AllDirectories).Count(f => Folders.Contains(Path.GetRelativePath(repository.Path, f).Split(Path.DirectorySeparatorChar)[0])), histories.Count);
        foreach (var revision in histories.SelectMany(h => h.Revisions)) Assert.Equal((revision.Commit, revision.Path, kinds[(revision.Commit, revision.Path)]), (revision.Commit, revision.Path, revision.Kind));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_revision_is_in_force_since_git_says_its_branch_was_merged_and_names_that_merge(int seed)
    {
        using var repository = Random(seed, isTraceable: true);
        GitOracle oracle = new(repository);
        var published = oracle.Published();
        var (dates, authors, subjects, parents) = (oracle.Log("%ct"), oracle.Log("%aN <%aE>"), oracle.Log("%s"), oracle.Log("%P"));

        var commits = Read(repository).Changes.Select(c => c.Commit).DistinctBy(c => c.Id).ToList();

        Assert.NotEmpty(commits);
        foreach (var commit in commits)
        {
            var by = published[commit.Id];
            var isMerge = parents[by].Contains(' ', StringComparison.Ordinal);
            var number = subjects[by].Split('#') is [_, var rest] ? string.Concat(rest.TakeWhile(char.IsAsciiDigit)) : null;
            Assert.Equal((by, dates[by]), (commit.Published.Id, commit.Published.CommitterDate.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
            Assert.Equal(authors[commit.Id], string.Join(", ", commit.Authors.Select(a => $"{a.Name} <{a.Email}>")));
            Assert.Equal(isMerge || number is not null ? by : null, commit.Published.Merge?.Commit);
            Assert.Equal((number, number is null ? null : "Title " + number), (commit.Published.Merge?.Number?.ToString(CultureInfo.InvariantCulture), commit.Published.Merge?.Title));
        }
    }

    [Fact]
    public void Children_come_before_parents_although_clocks_go_back()
    {
        using var repository = Random(3, isTraceable: false);
        var order = Read(repository).Changes.Select(c => c.Commit.Id).Distinct().Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i);

        foreach (var (child, parents) in new GitOracle(repository).Log("%P"))
        {
            foreach (var parent in parents.Split(' ').Where(order.ContainsKey)) Assert.True(!order.TryGetValue(child, out var place) || place < order[parent]);
        }
    }

    private static TestRepository Random(int seed, bool isTraceable)
    {
        TestRepository repository = new();
        repository.GitWithInput(RandomHistory.Stream(seed, 120, isTraceable), "fast-import", "--quiet");
        return repository;
    }

    private static HistoryTable Read(TestRepository repository) => GitHistoryReader.Read(repository.Path, Folders).Table!;
}

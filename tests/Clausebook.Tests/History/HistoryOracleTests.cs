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
        using TestRepository repository = new();
        repository.GitWithInput(RandomHistory.Stream(seed, 120, isTraceable: false), "fast-import", "--quiet");

        var table = GitHistoryReader.Read(repository.Path, Folders).Table!;

        Assert.Equal(ShownByGit(repository).Select(c => (c.Commit, c.Path)).Order(), table.Changes.Select(c => (c.Commit.Id, c.Path)).Order());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_document_keeps_all_revisions_with_its_id_through_renames_and_merges(int seed)
    {
        using TestRepository repository = new();
        repository.GitWithInput(RandomHistory.Stream(seed, 120, isTraceable: true), "fast-import", "--quiet");
        var shown = ShownByGit(repository).Where(c => c.Blob.Trim('0').Length > 0).ToList();
        var ids = Ids(repository, shown.Select(c => c.Blob));

        var table = GitHistoryReader.Read(repository.Path, Folders).Table!;

        Assert.NotEmpty(table.Blobs);
        foreach (var (path, blob) in table.Blobs)
        {
            var id = ids[blob.ToString()];
            var expected = shown.Where(c => ids[c.Blob] == id).Select(c => (c.Commit, c.Path)).Order();
            Assert.Equal(expected, table.Revisions[path].Select(r => (r.Commit.Id, r.Path)).Order());
        }
    }

    [Fact]
    public void Children_come_before_parents_although_clocks_go_back()
    {
        using TestRepository repository = new();
        repository.GitWithInput(RandomHistory.Stream(3, 150, isTraceable: false), "fast-import", "--quiet");

        var order = GitHistoryReader.Read(repository.Path, Folders).Table!.Changes.Select(c => c.Commit.Id).Distinct().Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i);

        foreach (var line in repository.Git("log", "--format=%H %P").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var ids = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var parent in ids.Skip(1).Where(order.ContainsKey)) Assert.True(!order.TryGetValue(ids[0], out var child) || child < order[parent]);
        }
    }

    private static List<(string Commit, string Path, string Blob)> ShownByGit(TestRepository repository)
    {
        List<(string, string, string)> shown = [];
        var commit = "";
        foreach (var line in repository.Git("log", "-c", "--raw", "--no-renames", "--topo-order", "--no-abbrev", "--root", "--format=%H").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.StartsWith(':'))
            {
                commit = line;
                continue;
            }
            var (facts, path) = (line[..line.IndexOf('\t')].Split(' '), line[(line.IndexOf('\t') + 1)..]);
            shown.Add((commit, path, facts[^2]));
        }
        return shown;
    }

    private static Dictionary<string, string> Ids(TestRepository repository, IEnumerable<string> blobs)
    {
        Dictionary<string, string> ids = [];
        var current = "";
        foreach (var line in repository.GitWithInput(string.Join('\n', blobs.Distinct()), "cat-file", "--batch").Split('\n'))
        {
            if (line.EndsWith(" blob " + line.Split(' ')[^1], StringComparison.Ordinal)) current = line.Split(' ')[0];
            else if (line.StartsWith("id: ", StringComparison.Ordinal)) ids[current] = line;
        }
        return ids;
    }
}

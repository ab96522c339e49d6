using Clausebook.History;
using Clausebook.Testing;

namespace Clausebook.Tests.History;

/// <summary>What plain git commands say about a history, worked out in ways that have nothing in common with the walk.</summary>
internal sealed class GitOracle(TestRepository repository)
{
    private Dictionary<string, string>? texts;

    /// <summary>What each commit made different from all of its parents, deletions included: <c>git log -c</c>.</summary>
    public List<GitChange> Changes { get; } = Read(Lines(repository.Git("log", "-c", "--raw", "--no-renames", "--topo-order", "--no-abbrev", "--root", "--format=%H")), out _);

    /// <summary>Every blob of the history as text.</summary>
    public Dictionary<string, string> Texts => texts ??= ReadTexts();

    /// <summary>The id that a text carries.</summary>
    public string IdOf(string blob) => Texts[blob].Split('\n').First(line => line.StartsWith("id: ", StringComparison.Ordinal));

    /// <summary>
    /// What each change did, told by the ids in the texts: the document of a path is found in each parent under whatever name it had there.
    /// </summary>
    public Dictionary<(string Commit, string Path), RevisionKind> Kinds()
    {
        string[][] commits = [.. Lines(repository.Git("rev-list", "--parents", "HEAD")).Select(line => line.Split(' '))];
        var pairs = commits.SelectMany(c => c.Length == 1 ? [c[0]] : c.Skip(1).Select(parent => $"{c[0]} {parent}"));
        Read(Lines(repository.GitWithInput(string.Join('\n', pairs) + "\n", "diff-tree", "--stdin", "-r", "--root", "--always", "--raw", "--no-renames", "--no-abbrev")), out var groups);
        var edges = groups.GroupBy(g => g.Commit).ToDictionary(g => g.Key, g => g.Select(x => x.Changes).ToList());
        return Changes.Where(c => !c.IsDeleted && c.IsDocument).ToDictionary(c => (c.Commit, c.Path), c => KindOf(c, edges[c.Commit]));
    }

    /// <summary>The commit of the published branch that brought each commit in.</summary>
    public Dictionary<string, string> Published()
    {
        Dictionary<string, string> published = [];
        foreach (var commit in Lines(repository.Git("rev-list", "--first-parent", "HEAD")))
        {
            published[commit] = commit;
            var parents = repository.Git("rev-parse", commit + "^@").Split('\n', StringSplitOptions.RemoveEmptyEntries);
            if (parents.Length < 2) continue;
            foreach (var brought in Lines(repository.Git("rev-list", commit, "^" + parents[0]))) published[brought] = commit;
        }
        return published;
    }

    /// <summary>What git prints of each commit in a format, with the mailmap of the last commit.</summary>
    public Dictionary<string, string> Log(string format) =>
        Lines(repository.Git("-c", "mailmap.blob=HEAD:.mailmap", "log", "--format=%H " + format)).ToDictionary(line => line[..40], line => line[41..]);

    private RevisionKind KindOf(GitChange change, List<List<GitChange>> parents)
    {
        var id = IdOf(change.After);
        string[] before = [.. parents.SelectMany(p => p.Where(c => c.IsDocument && !c.IsAdded && IdOf(c.Before) == id).Select(c => c.Before)).Distinct()];
        return before.Length == 0 ? RevisionKind.Created
            : before.Contains(change.After) ? RevisionKind.Moved
            : parents.Count > 1 ? RevisionKind.Merged
            : before.All(b => IsReview(b, change.After)) ? RevisionKind.Reviewed : RevisionKind.Changed;
    }

    private bool IsReview(string before, string after) => Without(Texts[before]) == Without(Texts[after]);

    private static string Without(string text) => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("last-reviewed:", StringComparison.Ordinal)));

    private Dictionary<string, string> ReadTexts()
    {
        Dictionary<string, string> read = [];
        var blobs = Changes.SelectMany(c => new[] { c.IsAdded ? c.After : c.Before, c.IsDeleted ? c.Before : c.After }).Distinct();
        var output = repository.GitWithInput(string.Join('\n', blobs) + "\n", "cat-file", "--batch");
        for (var at = 0; at < output.Length;)
        {
            var header = output[at..output.IndexOf('\n', at)].Split(' ');
            at += string.Join(' ', header).Length + 1;
            var size = int.Parse(header[2], System.Globalization.CultureInfo.InvariantCulture);
            if (header[1] == "blob") read[header[0]] = output.Substring(at, size);
            at += size + 1;
        }
        return read;
    }

    private static List<GitChange> Read(IEnumerable<string> lines, out List<(string Commit, List<GitChange> Changes)> groups)
    {
        groups = [];
        foreach (var line in lines)
        {
            if (!line.StartsWith(':'))
            {
                groups.Add((line, []));
                continue;
            }
            var (facts, path) = (line[..line.IndexOf('\t')].TrimStart(':').Split(' '), line[(line.IndexOf('\t') + 1)..]);
            groups[^1].Changes.Add(new(groups[^1].Commit, path, facts.First(f => f.Length == 40), facts[^2]));
        }
        return [.. groups.SelectMany(g => g.Changes)];
    }

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

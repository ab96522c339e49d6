using System.Globalization;
using System.Text;

namespace Clausebook.Tests.History;

/// <summary>
/// Writes a random history as a fast-import stream: branches, merges of two to four parents that resolve anything anyhow, renames of files (also
/// by case alone, also with an edit) and folders, documents that come from outside the content folders, copies, reviews, deletions, files made
/// again, reverts, cherry-picks, people with several addresses, and clocks that go back.
/// </summary>
internal sealed class RandomHistory
{
    private static readonly string[] People = ["Ada <ada@example.com>", "ada <ADA@old.example>", "Bo <bo@example.com>", "root <root@host>"];
    private readonly Random random;
    private readonly bool isTraceable;
    private readonly StringBuilder stream = new();
    private readonly List<Snapshot> commits = [];
    private int made;

    private RandomHistory(int seed, bool isTraceable) => (random, this.isTraceable) = (new(seed), isTraceable);

    /// <summary>The stream of a history.</summary>
    /// <param name="seed">Equal seeds give equal histories.</param>
    /// <param name="commits">How many commits.</param>
    /// <param name="isTraceable">True to leave out what makes one id stand for several documents: exact copies, reverts and files made again.</param>
    public static string Stream(int seed, int commits, bool isTraceable)
    {
        RandomHistory history = new(seed, isTraceable);
        for (var i = 0; i < commits; i++) history.Add(i == commits - 1);
        return history.stream.ToString();
    }

    private void Add(bool isLast)
    {
        // the last commit joins all open ends, so that all of the history is reached
        int[] parents = commits.Count == 0 ? [] : isLast ? [.. Ends().Reverse()] : Parents();
        var next = Join([.. parents.Select(p => commits[p])]);
        for (var i = random.Next(isLast ? 1 : 4); i >= 0; i--) Change(next);
        Write(commits.Count, parents, next, isLast);
        foreach (var parent in parents) commits[parent].HasChild = true;
        commits.Add(next);
    }

    private IEnumerable<int> Ends() => Enumerable.Range(0, commits.Count).Where(i => !commits[i].HasChild);

    private int[] Parents()
    {
        int[] ends = [.. Ends()];
        random.Shuffle(ends);
        return random.Next(10) switch
        {
            < 5 => ends[..1],
            < 7 => [random.Next(Math.Max(0, commits.Count - 12), commits.Count)], // a new branch from somewhere recent
            < 9 => ends[..Math.Min(2, ends.Length)],
            _ => ends[..Math.Min(random.Next(3, 5), ends.Length)],
        };
    }

    /// <summary>A merge takes each file from a random parent. In a traceable history a document that any side deleted stays deleted.</summary>
    private Snapshot Join(Snapshot[] parents)
    {
        Snapshot joined = new();
        foreach (var gone in parents.SelectMany(p => p.Gone)) joined.Gone.Add(gone);
        foreach (var document in parents.SelectMany(p => p.Files.Values.Select(f => f.Document)).Distinct())
        {
            if (joined.Gone.Contains(document)) continue;
            Snapshot[] having = [.. parents.Where(p => p.Files.Values.Any(f => f.Document == document))];
            var (path, file) = having[random.Next(having.Length)].Files.First(f => f.Value.Document == document);
            if (!joined.Files.TryAdd(path, file)) joined.Gone.Add(document);
        }
        return joined;
    }

    private void Change(Snapshot at)
    {
        string[] paths = [.. at.Files.Keys];
        if (paths.Length < 3 || random.Next(6) == 0)
        {
            at.Files.TryAdd(NewPath(), New());
            return;
        }
        var path = paths[random.Next(paths.Length)];
        var file = at.Files[path];
        switch (random.Next(isTraceable ? 12 : 15))
        {
            case 0 or 1: at.Files[path] = Edited(file); break;
            case 2: at.Files[path] = file with { Review = ++made }; break;
            case 3: Rename(at, path, file); break;
            case 4: Rename(at, path, Edited(file)); break;
            case 5: RenameFolder(at, path); break;
            case 6: Delete(at, path, file); break;
            case 7: at.Files.TryAdd(NewPath(), file with { Document = ++made }); break; // a copy that became another document
            case 8: Restore(at, path, file); break;
            case 9 or 10: CherryPick(at); break;
            case 11: Adopt(at); break;
            case 12: at.Files.TryAdd(NewPath(), file); break; // an exact copy
            case 13 when commits.Count > 0:
                var (oldPath, oldFile) = commits[random.Next(commits.Count)].Files.FirstOrDefault();
                if (oldPath is not null) at.Files[oldPath] = oldFile; // a revert, or a file made again
                break;
            default: at.Files[path] = New(); break; // another document under the same name
        }
    }

    private void Rename(Snapshot at, string path, Text text)
    {
        var to = random.Next(3) == 0 ? path[..path.IndexOf('/', StringComparison.Ordinal)] + SwapCase(path[path.IndexOf('/', StringComparison.Ordinal)..]) : NewPath();
        if (at.Files.ContainsKey(to)) return;
        at.Files.Remove(path);
        at.Files.Add(to, text);
    }

    /// <summary>A revert: the document's text as it was in some commit.</summary>
    private void Restore(Snapshot at, string path, Text file)
    {
        if (commits.Count > 0 && commits[random.Next(commits.Count)].Find(file.Document) is { } found) at.Files[path] = found.Text;
    }

    /// <summary>What some commit made of a document, done here again.</summary>
    private void CherryPick(Snapshot at)
    {
        if (commits.Count == 0) return;
        var picked = commits[random.Next(commits.Count)];
        foreach (var text in picked.Changed)
        {
            if (at.Find(text.Document) is { } here) at.Files[here.Path] = text;
        }
    }

    /// <summary>The content folder gets its present name.</summary>
    private static void Adopt(Snapshot at)
    {
        foreach (var (old, text) in at.Files.Where(f => f.Key.StartsWith("legacy/", StringComparison.Ordinal)).ToList())
        {
            if (at.Files.TryAdd("policies" + old[6..], text)) at.Files.Remove(old);
        }
    }

    private void RenameFolder(Snapshot at, string path)
    {
        var (from, to) = (path[..path.LastIndexOf('/')], NewPath());
        to = to[..to.LastIndexOf('/')] + "/sub" + random.Next(3);
        foreach (var (old, text) in at.Files.Where(f => f.Key.StartsWith(from + "/", StringComparison.Ordinal)).ToList())
        {
            if (at.Files.TryAdd(to + old[from.Length..], text)) at.Files.Remove(old);
        }
    }

    private void Delete(Snapshot at, string path, Text file)
    {
        at.Files.Remove(path);
        at.Gone.Add(file.Document);
    }

    private static string SwapCase(string text) => string.Concat(text.Select(c => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c))).Replace(".MD", ".md", StringComparison.Ordinal);

    private string NewPath() => $"{(isTraceable && commits.Count < 40 && random.Next(3) == 0 ? "legacy" : random.Next(2) == 0 ? "policies" : "controls")}/{"abc"[random.Next(3)]}/{(char)('d' + random.Next(8))}{(isTraceable ? made++ : random.Next(5))}.md";

    private Text New() => new(++made, 0, 0);

    private Text Edited(Text text) => text with { Edition = ++made };

    private void Write(int number, int[] parents, Snapshot at, bool isLast)
    {
        var time = 1_700_000_000 + (number * 600) + (random.Next(4) == 0 ? random.Next(-40_000, 40_000) : 0);
        var message = Message(number, parents.Length > 1);
        stream.Append(CultureInfo.InvariantCulture, $"commit refs/heads/{(number == 0 ? "main" : "c" + number)}\nmark :{number + 1}\n");
        stream.Append(CultureInfo.InvariantCulture, $"author {People[random.Next(People.Length)]} {time - random.Next(5000)} +0100\ncommitter C <c@example.com> {time} +0000\ndata {message.Length}\n{message}\n");
        for (var i = 0; i < parents.Length; i++) stream.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "from" : "merge")} :{parents[i] + 1}\n");
        if (parents.Length > 0) at.Changed.AddRange(at.Files.Values.Where(t => commits[parents[0]].Find(t.Document)?.Text != t));
        stream.Append("deleteall\n");
        foreach (var (path, text) in at.Files)
        {
            File(path, text.ToString());
        }
        if (isLast) File(".mailmap", "Ada Byron <ada@example.com> <ada@old.example>\nAda Byron <ada@example.com>\nBo Root <bo@example.com> root <root@host>\n");
        stream.Append(CultureInfo.InvariantCulture, $"reset refs/heads/main\nfrom :{number + 1}\n\n");
    }

    private void File(string path, string content) => stream.Append(CultureInfo.InvariantCulture, $"M 100644 inline {path}\ndata {content.Length}\n{content}\n");

    /// <summary>A merge often names its request, and so does a branch that was squashed.</summary>
    private string Message(int number, bool isMerge) => random.Next(3) switch
    {
        0 when isMerge => string.Create(CultureInfo.InvariantCulture, $"Merge pull request #{number} from a/b\n\nTitle {number}"),
        0 => string.Create(CultureInfo.InvariantCulture, $"Title {number} (#{number})"),
        _ => "x",
    };

    private sealed class Snapshot
    {
        public SortedDictionary<string, Text> Files { get; } = new(StringComparer.Ordinal);

        public HashSet<int> Gone { get; } = [];

        /// <summary>The texts that are not those of the first parent.</summary>
        public List<Text> Changed { get; } = [];

        public bool HasChild { get; set; }

        public (string Path, Text Text)? Find(int document)
        {
            foreach (var (path, text) in Files)
            {
                if (text.Document == document) return (path, text);
            }
            return null;
        }
    }

    /// <summary>A document's text: its id never changes, its edition does, and so does the day of its review.</summary>
    private sealed record Text(int Document, int Edition, int Review)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"---\nid: DOC-{Document}\nlast-reviewed: {new DateOnly(2020, 1, 1).AddDays(Review):yyyy-MM-dd}\n---\n# Edition {Edition}\n");
    }
}

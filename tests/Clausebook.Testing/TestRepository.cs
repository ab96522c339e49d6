using System.Globalization;

namespace Clausebook.Testing;

/// <summary>
/// A real git repository in a folder of its own, made with the git command. Every commit is an hour after the one before unless a date is
/// given, so that the same steps give the same commit ids.
/// </summary>
public sealed class TestRepository : IDisposable
{
    private readonly TestFolder folder = TestFolder.With();
    private DateTimeOffset clock = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    /// <summary>An empty repository whose branch is called main.</summary>
    public TestRepository()
    {
        Path = folder["repo"];
        Directory.CreateDirectory(Path);
        Git("init", "--quiet", "--initial-branch=main");
        Git("config", "core.autocrlf", "false");
        Git("config", "protocol.file.allow", "always");
    }

    /// <summary>The repository's top folder.</summary>
    public string Path { get; }

    /// <summary>The full id of the commit checked out.</summary>
    public string Head => Git("rev-parse", "HEAD").Trim();

    /// <summary>A folder beside the repository, for clones and worktrees; gone with it.</summary>
    public string Beside(string name) => folder[name];

    /// <summary>Writes a file.</summary>
    public TestRepository Write(string path, string text)
    {
        folder.Write("repo/" + path, text);
        return this;
    }

    /// <summary>Deletes a file.</summary>
    public TestRepository Delete(string path)
    {
        File.Delete(System.IO.Path.Combine(Path, path)); // no complaint when a merge has deleted it already
        return this;
    }

    /// <summary>Moves a file or a folder, also when only the case of its name changes.</summary>
    public TestRepository Move(string from, string to)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.Combine(Path, to))!);
        Git("mv", "--force", from, to);
        return this;
    }

    /// <summary>Commits everything that changed.</summary>
    /// <param name="message">The message.</param>
    /// <param name="author">Name and address; by default Ada Author.</param>
    /// <param name="date">Author date and, unless another is given, committer date; by default an hour after the last commit.</param>
    /// <param name="committed">Committer date.</param>
    public TestRepository Commit(string message, string author = "Ada Author <ada@example.com>", string? date = null, string? committed = null)
    {
        Git("add", "--all");
        Run(Dates(author, date, committed), message, "commit", "--quiet", "--allow-empty", "--allow-empty-message", "--cleanup=verbatim", "--file=-");
        return this;
    }

    /// <summary>Starts a branch here and checks it out.</summary>
    public TestRepository Branch(string name)
    {
        Git("switch", "--quiet", "--create", name);
        return this;
    }

    /// <summary>Checks out a branch or a commit.</summary>
    public TestRepository Checkout(string name)
    {
        Git("checkout", "--quiet", name);
        return this;
    }

    /// <summary>Merges branches with a merge commit; a conflict must be resolved by <paramref name="resolve"/>.</summary>
    public TestRepository Merge(string branch, string? message = null, Action<TestRepository>? resolve = null, string author = "Max Merger <max@example.com>", string? date = null)
    {
        var environment = Dates(author, date, null);
        try
        {
            Run(environment, null, ["merge", "--quiet", "--no-ff", "--no-commit", .. branch.Split(' ')]);
        }
        catch (InvalidOperationException) when (resolve is not null)
        {
            // the conflict that the test wants
        }
        resolve?.Invoke(this);
        Git("add", "--all");
        Run(environment, message ?? $"Merge branch '{branch}'", "commit", "--quiet", "--allow-empty", "--cleanup=verbatim", "--file=-");
        return this;
    }

    /// <summary>Runs git in the repository and returns what it prints.</summary>
    public string Git(params string[] arguments) => Run(Dates("Ada Author <ada@example.com>", null, null), null, arguments);

    /// <summary>Runs git with an input, as fast-import takes it.</summary>
    public string GitWithInput(string input, params string[] arguments) => Run(new Dictionary<string, string>(), input, arguments);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            if (OperatingSystem.IsWindows()) File.SetAttributes(file, FileAttributes.Normal); // git writes its objects read-only
        }
        folder.Dispose();
    }

    private string Run(IReadOnlyDictionary<string, string> environment, string? input, params IEnumerable<string> arguments) => GitCommand.Run(Path, environment, input, arguments);

    private Dictionary<string, string> Dates(string author, string? date, string? committed)
    {
        if (date is null) clock = clock.AddHours(1);
        else if (DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var given)) clock = given;
        var written = date is not null && date.StartsWith('@') ? date : Stamp(clock);
        var open = author.IndexOf('<', StringComparison.Ordinal);
        return new()
        {
            ["GIT_AUTHOR_NAME"] = author[..open].Trim(),
            ["GIT_AUTHOR_EMAIL"] = author[(open + 1)..].TrimEnd('>'),
            ["GIT_AUTHOR_DATE"] = written,
            ["GIT_COMMITTER_NAME"] = "Carl Committer",
            ["GIT_COMMITTER_EMAIL"] = "carl@example.com",
            ["GIT_COMMITTER_DATE"] = committed is null ? written : Stamp(DateTimeOffset.Parse(committed, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)),
        };
    }

    private static string Stamp(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}

using Clausebook.Benchmarks.Measuring;

namespace Clausebook.Benchmarks.Comparing;

/// <summary>The command line in the situations that matter to whoever waits for it.</summary>
/// <param name="cli">The compiled command line: a .dll or an executable.</param>
/// <param name="corpus">The repository.</param>
/// <param name="workplace">Where it works.</param>
internal sealed class ClausebookRuns(string cli, string corpus, Workplace workplace)
{
    /// <summary>A build with nothing to build on; the one that others are compared with.</summary>
    public const string Cold = "clausebook build, cold";

    private readonly string clone = workplace.Clone(corpus, "ours");
    private readonly string[] noCache = HasCaches(cli) ? ["--no-cache"] : [];
    private int edits;

    private string Output => workplace["ours-handbook"];

    /// <summary>A cold build of the present texts alone: as many pages as the peer makes.</summary>
    public const string PresentOnly = "cold, without versions";

    /// <summary>The scenarios in the order in which they follow each other: each starts from what the one before left.</summary>
    public IReadOnlyList<Scenario> All =>
    [
        new(PresentOnly, Forget, () => Run(["build", "-C", clone, "--out", Output, "--without-versions", "--no-progress", "--timings", .. noCache])),
        new(Cold, Forget, () => Run(["build", "-C", clone, "--out", Output, "--no-progress", "--timings", .. noCache])),
        // A cold build may leave no caches behind, so one more run fills them.
        new("nothing changed", () => Build(), Build),
        new("one record edited", Edit, Build),
        new("one commit added", Commit, Build),
        new("clausebook check, cold", static () => { }, () => Run(["check", "-C", clone, "--no-progress", .. noCache])),
        new("clausebook verify, cold", static () => { }, () => Run(["verify", Output, .. noCache])),
    ];

    /// <summary>Versions without caches do not know the option; they can still be measured beside newer ones.</summary>
    private static bool HasCaches(string cli)
    {
        var start = Command(cli, ["build", "--help"]);
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(start.Program, start.Arguments) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd().Contains("--no-cache", StringComparison.Ordinal);
    }

    private static (string Program, string[] Arguments) Command(string cli, string[] arguments) => cli.EndsWith(".dll", StringComparison.Ordinal) ? ("dotnet", [cli, .. arguments]) : (cli, arguments);

    private ProcessUse Build() => Run(["build", "-C", clone, "--out", Output, "--no-progress", "--timings"]);

    private ProcessUse Run(string[] arguments)
    {
        var (program, all) = Command(cli, arguments);
        // Caches of its own, so that cold is cold and the user's caches stay as they are.
        return ProcessMeter.Run(program, all, workplace.Path, new Dictionary<string, string> { ["XDG_CACHE_HOME"] = workplace["cache"], ["LOCALAPPDATA"] = workplace["cache"], ["NO_COLOR"] = "1" });
    }

    private void Forget()
    {
        workplace.Remove("ours-handbook");
        workplace.Remove("cache");
    }

    /// <summary>A commit on top of a handbook that was built from a commit, not from the edit before.</summary>
    private void Commit()
    {
        Workplace.Commit(clone, "A.8.9: note a sample");
        Build();
        Edit();
        Workplace.Commit(clone, "A.8.9: note another sample");
    }

    /// <summary>A control record, because the text of an approved document may not change without a new approval.</summary>
    private void Edit()
    {
        var file = Directory.EnumerateFiles(Path.Combine(clone, "controls"), "A.8.9-*.md", SearchOption.AllDirectories).First();
        File.AppendAllText(file, FormattableString.Invariant($"\nSample {++edits} was taken.\n"));
    }
}

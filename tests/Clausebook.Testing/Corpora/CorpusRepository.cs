namespace Clausebook.Testing.Corpora;

/// <summary>
/// A made-up ISMS repository: documents in our own front matter with links that resolve, every clause and all controls covered, and five years
/// of history by twelve people. Benchmarks run on it, and so can anybody else.
/// </summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Commit">The commit checked out.</param>
public sealed record CorpusRepository(string Folder, string Commit)
{
    private static readonly Dictionary<string, string> Plain = [];

    /// <summary>Makes the repository in a folder that does not exist yet.</summary>
    public static CorpusRepository Create(CorpusPlan plan, string folder)
    {
        if (plan.Documents < CorpusPlan.Least.Documents || plan.Commits < CorpusPlan.Least.Commits) throw new ArgumentException($"A corpus has at least {CorpusPlan.Least.Documents} documents and {CorpusPlan.Least.Commits} commits.", nameof(plan));
        Directory.CreateDirectory(folder);
        Git(folder, "init", "--quiet", "--object-format=sha1", "--initial-branch=main");
        Git(folder, "config", "core.autocrlf", "false");
        CorpusRandom random = new((ulong)plan.Seed);
        using (CorpusImport import = new(folder))
        {
            new CorpusHistory(plan, new CorpusLibrary(plan, random), random, import).Tell();
            import.Complete();
        }
        Git(folder, "update-ref", "-d", "refs/heads/work"); // merged branches are deleted
        Git(folder, "repack", "-adfq", "--depth=50", "--window=10"); // as a clone comes from a forge; fast-import itself hardly compresses
        Git(folder, "reset", "--quiet", "--hard", "main");
        return new(folder, Git(folder, "rev-parse", "HEAD").Trim());
    }

    private static string Git(string folder, params string[] arguments) => GitCommand.Run(folder, Plain, null, arguments);
}

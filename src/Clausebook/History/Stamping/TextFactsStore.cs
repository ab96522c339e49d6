using System.Collections.Concurrent;
using Clausebook.Caching;
using Clausebook.History.Git;
using Clausebook.History.Packs;

namespace Clausebook.History.Stamping;

/// <summary>What the texts of a history say: those that an earlier run read, and those that this one did, on any thread.</summary>
internal sealed class TextFactsStore
{
    private readonly HistoryTable table;
    private readonly Pack<TextFacts> kept;
    private readonly ConcurrentDictionary<GitObjectId, TextFacts> learned;

    /// <summary>Opens the store.</summary>
    /// <param name="table">The history.</param>
    /// <param name="cache">Where what earlier runs read is kept.</param>
    public TextFactsStore(HistoryTable table, CacheFolder cache)
    {
        this.table = table;
        kept = Pack<TextFacts>.Open(cache, new TextFormat(), table.GitDirectory);
        learned = new(Environment.ProcessorCount, kept.IsEmpty ? table.Changes.Length : 64);
    }

    /// <summary>What a text says, if that is known.</summary>
    public TextFacts? Find(GitObjectId blob) => learned.TryGetValue(blob, out var facts) ? facts : kept.Find(blob);

    /// <summary>Notes what a text says, and gives it back.</summary>
    public TextFacts Add(GitObjectId blob, TextFacts facts) => learned[blob] = facts;

    /// <summary>Reads the texts of a folder before anybody asks for them. Whatever is wrong with one shows when it is asked for.</summary>
    public void ReadAhead(string folder)
    {
        var documents = table.Revisions.Where(r => r.Key.StartsWith(folder + '/', StringComparison.Ordinal) && r.Key.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).Select(r => r.Value).ToArray();
        using var objects = GitObjectDatabase.Open(table.GitDirectory);
        Parallel.ForEach(documents, () => new TextFactsReader(objects, this), static (revisions, _, texts) =>
        {
            for (var i = revisions.Length - 1; i >= 0; i--)
            {
                try
                {
                    texts.Read(revisions[i].Blob);
                }
                catch (GitObjectException)
                {
                    return texts; // the stamper finds the same, and knows whether the document counts
                }
            }
            return texts;
        }, static _ => { });
    }

    /// <summary>Keeps what this run learned for the next.</summary>
    public void Save() => kept.Save(learned, () => table.Revisions.Values.SelectMany(r => r).Select(r => r.Blob).ToHashSet());
}

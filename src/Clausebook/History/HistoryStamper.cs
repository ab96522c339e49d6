using System.Collections.Frozen;
using System.Collections.Immutable;
using Clausebook.Caching;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.History.Git;
using Clausebook.History.Stamping;
using Clausebook.Model;

namespace Clausebook.History;

/// <summary>Gives every document its revisions, version and approval, as git proves them.</summary>
internal static class HistoryStamper
{
    /// <summary>Stamps a system, reading the texts for it.</summary>
    /// <param name="system">The system as written.</param>
    /// <param name="table">The history of its files.</param>
    /// <param name="content">Where the system was read from, for texts that are not committed.</param>
    /// <param name="cache">Where what earlier runs read is kept; nothing is by default.</param>
    public static StampedSystem Stamp(ManagementSystem system, HistoryTable table, ContentTree content, CacheFolder? cache = null) =>
        Stamp(system, table, content, new TextFactsStore(table, cache ?? CacheFolder.None));

    /// <summary>Stamps a system.</summary>
    /// <param name="system">The system as written.</param>
    /// <param name="table">The history of its files.</param>
    /// <param name="content">Where the system was read from, for texts that are not committed.</param>
    /// <param name="known">What is known of the texts already.</param>
    public static StampedSystem Stamp(ManagementSystem system, HistoryTable table, ContentTree content, TextFactsStore known)
    {
        using var objects = GitObjectDatabase.Open(table.GitDirectory);
        var uncommitted = table.Repository.UncommittedPaths.ToFrozenSet(StringComparer.Ordinal);
        DocumentedInformation[] documents = [.. system.All.DistinctBy(d => d.Path)];
        var histories = new DocumentHistory[documents.Length];
        try
        {
            Parallel.For(0, documents.Length, () => new TextFactsReader(objects, known), (i, _, texts) =>
            {
                histories[i] = Stamp(documents[i], texts);
                return texts;
            }, static _ => { });
        }
        catch (AggregateException exception) when (exception.InnerExceptions[0] is GitObjectException cause)
        {
            throw new EnvironmentException($"The history of the documents cannot be read: {cause.Message}", HistoryFaults.Explain(cause).Remedy, exception);
        }
        catch (AggregateException exception) when (exception.InnerExceptions[0] is EnvironmentException cause)
        {
            throw new EnvironmentException(cause.Message, cause.Remedy, exception);
        }
        known.Save();
        return new(system, table.Repository, histories.ToFrozenDictionary(h => h.Path, StringComparer.Ordinal)) { GitDirectory = table.GitDirectory };

        DocumentHistory Stamp(DocumentedInformation document, TextFactsReader texts)
        {
            var path = document.Path;
            var isUncommitted = uncommitted.Contains(path) || !table.Blobs.ContainsKey(path);
            var revisions = table.Revisions.GetValueOrDefault(path, []);
            if (document is not Policy policy) return new(document.Id, path, RecordStamper.Stamp(document, revisions, texts)) { IsUncommitted = isUncommitted };
            PolicyStamper stamper = new(system, policy, texts, revisions, table.Approved.GetValueOrDefault(path, []));
            return stamper.Stamp(table.Blobs.GetValueOrDefault(path), isUncommitted ? content.Find(path) is { } entry ? content.Read(entry) : [] : null);
        }
    }
}

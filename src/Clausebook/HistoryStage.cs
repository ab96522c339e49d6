using Clausebook.Caching;
using Clausebook.Content;
using Clausebook.History;
using Clausebook.History.Rules;

namespace Clausebook;

/// <summary>The fourth stage: reads git once, stamps every document, and holds versions and approvals against the rules that need them.</summary>
internal static class HistoryStage
{
    /// <summary>Reads the history of the content folders.</summary>
    public static HistoryReading Read(IsmsOptions options, string root, WorkingTree files, CacheFolder cache)
    {
        var folders = options.Content;
        return GitHistoryReader.Read(root, [folders.Controls, folders.Policies, folders.Records], mailmap: options.Mailmap, cache: cache, files: files);
    }

    /// <summary>Stamps the system, or says why that cannot be.</summary>
    public static Stamping Stamp(ReadSystem read, HistoryReading reading, CacheFolder cache)
    {
        if (!reading.IsAvailable) return new(null, [HistoryNotUsable.From(reading.Unavailable)]);

        var stamped = HistoryStamper.Stamp(read.System, reading.Table, read.Tree, cache);
        return new(stamped, [.. HistoryRules.All.SelectMany(rule => rule.Check(stamped))]);
    }
}

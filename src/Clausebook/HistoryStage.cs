using Clausebook.Caching;
using Clausebook.Content;
using Clausebook.History;
using Clausebook.History.Rules;

namespace Clausebook;

/// <summary>The fourth stage: reads git once, stamps every document, and holds versions and approvals against the rules that need them.</summary>
internal static class HistoryStage
{
    /// <summary>Stamps the system, or says why that cannot be.</summary>
    public static Stamping Stamp(ReadSystem read, string root, CacheFolder cache)
    {
        var folders = read.Options.Content;
        var reading = GitHistoryReader.Read(root, [folders.Controls, folders.Policies, folders.Records], mailmap: read.Options.Mailmap, cache: cache, files: read.Tree as WorkingTree);
        if (!reading.IsAvailable) return new(null, [HistoryNotUsable.From(reading.Unavailable)]);

        var stamped = HistoryStamper.Stamp(read.System, reading.Table, read.Tree, cache);
        return new(stamped, [.. HistoryRules.All.SelectMany(rule => rule.Check(stamped))]);
    }
}

using Clausebook.History;
using Clausebook.History.Rules;

namespace Clausebook;

/// <summary>The fourth stage: reads git once, stamps every document, and holds versions and approvals against the rules that need them.</summary>
internal static class HistoryStage
{
    /// <summary>Reads the history of the content folders.</summary>
    public static HistoryReading Read(IsmsOptions options, string root)
    {
        var folders = options.Content;
        return GitHistoryReader.Read(root, [folders.Controls, folders.Policies, folders.Records], mailmap: options.Mailmap);
    }

    /// <summary>Stamps the system, or says why that cannot be.</summary>
    public static Stamping Stamp(ReadSystem read, HistoryReading reading)
    {
        if (!reading.IsAvailable) return new(null, [HistoryNotUsable.From(reading.Unavailable)]);

        var stamped = HistoryStamper.Stamp(read.System, reading.Table, read.Tree);
        return new(stamped, [.. HistoryRules.All.SelectMany(rule => rule.Check(stamped))]);
    }
}

using Clausebook.Caching;
using Clausebook.Content;
using Clausebook.History;
using Clausebook.History.Rules;
using Clausebook.History.Signatures;
using Clausebook.History.Stamping;

namespace Clausebook;

/// <summary>The fourth stage: reads git once, stamps every document, and holds versions and approvals against the rules that need them.</summary>
internal sealed class HistoryStage
{
    private readonly string root;
    private readonly HistoryReading reading;
    private readonly TextFactsStore? texts;

    private HistoryStage(string root, HistoryReading reading, TextFactsStore? texts) => (this.root, this.reading, this.texts) = (root, reading, texts);

    /// <summary>Reads the history of the content folders and what the texts of the policies said: all that needs git alone, and nothing of what is written today.</summary>
    /// <param name="options">The options.</param>
    /// <param name="root">The ISMS root.</param>
    /// <param name="commit">The commit to read from, or null for the one checked out and what lies above it in the working folder.</param>
    /// <param name="files">The files on disk; not needed for a commit.</param>
    /// <param name="cache">Where what earlier runs read is kept.</param>
    public static HistoryStage Read(IsmsOptions options, string root, string? commit, WorkingTree? files, CacheFolder cache)
    {
        var folders = options.Content;
        var reading = GitHistoryReader.Read(root, [folders.Controls, folders.Policies, folders.Records], commit, options.Mailmap, options.IgnoreRevisions, cache, files);
        if (!reading.IsAvailable) return new(root, reading, null);

        TextFactsStore texts = new(reading.Table, cache);
        texts.ReadAhead(folders.Policies);
        return new(root, reading, texts);
    }

    /// <summary>Stamps the system, or says why that cannot be.</summary>
    /// <param name="read">The system as written.</param>
    /// <param name="signatures">Verifies the signatures of approvals; null when nobody asked for that.</param>
    /// <param name="judges">False to leave the rules aside.</param>
    public Stamping Stamp(ReadSystem read, SignatureVerifier? signatures = null, bool judges = true)
    {
        if (!reading.IsAvailable) return new(null, [HistoryNotUsable.From(reading.Unavailable)]);

        var stamped = HistoryStamper.Stamp(read.System, reading.Table, read.Tree, texts!);
        if (signatures is not null) stamped = signatures.Verify(stamped, reading.Table.GitDirectory);
        return new(stamped, !judges ? [] : [.. reading.Table.Findings, .. HistoryRules.All.SelectMany(rule => rule.Check(stamped)), .. ComparedTagUnknown.Find(read.Options, root)]);
    }
}

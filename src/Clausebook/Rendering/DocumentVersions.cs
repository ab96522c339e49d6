using System.Collections.Frozen;
using System.Collections.Immutable;
using Clausebook.History;
using Clausebook.Loading;
using Clausebook.Model;
using Clausebook.Redlines;

namespace Clausebook.Rendering;

/// <summary>The versions of one document and the pages that show them and what changed between them.</summary>
internal sealed class DocumentVersions
{
    private readonly FrozenDictionary<string, VersionEntry> byCommit;

    private DocumentVersions(Policy policy, DocumentHistory history, ImmutableArray<VersionEntry> entries, PagePath? draftRedline)
    {
        (Policy, History, Entries, DraftRedline) = (policy, history, entries, draftRedline);
        byCommit = entries.DistinctBy(e => e.Version.Revision.Commit).ToFrozenDictionary(e => e.Version.Revision.Commit, StringComparer.Ordinal);
    }

    /// <summary>The document.</summary>
    public Policy Policy { get; }

    /// <summary>Its history.</summary>
    public DocumentHistory History { get; }

    /// <summary>Its versions, newest first.</summary>
    public ImmutableArray<VersionEntry> Entries { get; }

    /// <summary>The page that shows what the present text, which nobody approved, changes; null when it is an approved one.</summary>
    public PagePath? DraftRedline { get; }

    /// <summary>The version whose approval a revision carries, or null.</summary>
    public VersionEntry? Of(Revision revision) => byCommit.GetValueOrDefault(revision.Commit);

    /// <summary>The version before another, or null.</summary>
    public VersionEntry? Before(VersionEntry entry) => entry.Place + 1 < Entries.Length ? Entries[entry.Place + 1] : null;

    /// <summary>The version after another, or null.</summary>
    public VersionEntry? After(VersionEntry entry) => entry.Place > 0 ? Entries[entry.Place - 1] : null;

    /// <summary>The revisions after one version up to another; up to the present text when that is null.</summary>
    public IEnumerable<Revision> Between(DocumentVersion from, DocumentVersion? to) => History.Revisions
        .SkipWhile(r => to is not null && r.Commit != to.Revision.Commit)
        .TakeWhile(r => r.Commit != from.Revision.Commit);

    /// <summary>The versions of a document; null when it has only the one that its page shows.</summary>
    public static DocumentVersions? Of(Policy policy, DocumentHistory history, VersionArchive archive)
    {
        var versions = history.Versions;
        if (versions.IsEmpty || (versions.Length == 1 && history.IsApprovedText)) return null;
        VersionNames names = new();
        var known = new string[versions.Length];
        for (var i = known.Length - 1; i >= 0; i--) known[i] = names.Take(versions[i].Label);
        var entries = ImmutableArray.CreateBuilder<VersionEntry>(versions.Length);
        for (var i = 0; i < versions.Length; i++)
        {
            var version = versions[i];
            var isShown = i == 0 && history.IsApprovedText;
            var page = isShown ? Handbook.Page(policy) : PagePath.Of("versions/" + PagePath.FileName(policy.Id), known[i]);
            var redline = i + 1 < versions.Length ? Redline(policy, known[i + 1], known[i]) : null;
            var pages = (isShown ? 0 : 1) + (redline is null ? 0 : 1) + (i > 0 || !history.IsApprovedText ? 1 : 0);
            entries.Add(new(i, version, page, redline, archive.Text(version.Blob, version.Revision.Path, pages, isShown ? policy.Body as MarkdownBody : null)));
        }
        return new(policy, history, entries.MoveToImmutable(), history.IsApprovedText ? null : Redline(policy, known[0], VersionNames.Draft));
    }

    private static PagePath Redline(Policy policy, string from, string to) => new($"changes/{PagePath.FileName(policy.Id)}/{from}..{to}.html");
}

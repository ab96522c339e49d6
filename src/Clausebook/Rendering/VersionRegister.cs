using System.Collections.Frozen;
using Clausebook.Content;
using Clausebook.History;
using Clausebook.Model;
using Clausebook.Redlines;

namespace Clausebook.Rendering;

/// <summary>The versions of all documents that have more than the one their page shows.</summary>
internal sealed class VersionRegister
{
    private readonly FrozenDictionary<string, DocumentVersions> documents;

    /// <summary>Finds the versions of a system.</summary>
    /// <param name="stamped">The system.</param>
    /// <param name="archive">Has the texts; null where there are none.</param>
    /// <param name="content">The files of today, for drafts.</param>
    public VersionRegister(StampedSystem stamped, VersionArchive? archive, ContentTree content)
    {
        Archive = archive;
        Content = content;
        documents = (archive is null ? [] : stamped.System.Policies.Select(policy => DocumentVersions.Of(policy, stamped.HistoryOf(policy), archive)).OfType<DocumentVersions>())
            .ToFrozenDictionary(d => d.Policy.Path, StringComparer.Ordinal);
    }

    /// <summary>Has the texts.</summary>
    public VersionArchive? Archive { get; }

    /// <summary>The files of today.</summary>
    public ContentTree Content { get; }

    /// <summary>The versions of a document; null when it has only the one that its page shows.</summary>
    public DocumentVersions? Of(DocumentedInformation document) => documents.GetValueOrDefault(document.Path);
}

using System.Collections.Frozen;
using Clausebook.Model;

namespace Clausebook.History;

/// <summary>The management system with the history, version and approval of every document, as git proves them.</summary>
/// <param name="System">The system as written.</param>
/// <param name="Repository">The state of the repository.</param>
/// <param name="Histories">The history of each document, control record and record, by its path.</param>
public sealed record StampedSystem(ManagementSystem System, RepositoryState Repository, FrozenDictionary<string, DocumentHistory> Histories)
{
    /// <summary>The repository's own folder, to read the texts of versions from; null where there is no repository.</summary>
    internal string? GitDirectory { get; init; }

    /// <summary>The history of a document; an empty one for a file that git does not know.</summary>
    public DocumentHistory HistoryOf(DocumentedInformation document) =>
        Histories.GetValueOrDefault(document.Path) ?? new DocumentHistory(document.Id, document.Path, []) { IsUncommitted = true };

    /// <summary>
    /// From which day a document says what it says: that on which its text was published as approved, or a later one on which it says that it
    /// begins to bind. Null for a text that nobody approved, that is retired, or that was never committed.
    /// </summary>
    public DateOnly? InForceFrom(DocumentedInformation document)
    {
        if (HistoryOf(document).InForceSince is not { } published || document is Policy { Status: not DocumentStatus.Approved }) return null;
        var day = DateOnly.FromDateTime(published.UtcDateTime);
        return document is Policy { EffectiveFrom: { } effective } && effective > day ? effective : day;
    }
}

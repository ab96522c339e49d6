using System.Collections.Frozen;
using Clausebook.Model;

namespace Clausebook.History;

/// <summary>The management system with the history, version and approval of every document, as git proves them.</summary>
/// <param name="System">The system as written.</param>
/// <param name="Repository">The state of the repository.</param>
/// <param name="Histories">The history of each document, control record and record, by its path.</param>
public sealed record StampedSystem(ManagementSystem System, RepositoryState Repository, FrozenDictionary<string, DocumentHistory> Histories)
{
    /// <summary>The history of a document; an empty one for a file that git does not know.</summary>
    public DocumentHistory HistoryOf(DocumentedInformation document) =>
        Histories.GetValueOrDefault(document.Path) ?? new DocumentHistory(document.Id, document.Path, []) { IsUncommitted = true };
}

using System.Globalization;
using Clausebook.Model;

namespace Clausebook.History;

/// <summary>Writes the history of documents as lines for people.</summary>
internal static class HistoryText
{
    /// <summary>Writes the histories of all documents, or of one: a heading a document, a line a revision, newest first.</summary>
    public static void Write(StampedSystem system, TextWriter writer, string? id = null)
    {
        foreach (var document in system.System.All.Where(d => id is null || d.Id == id).OrderBy(d => d.Id, NaturalOrder.Instance))
        {
            var history = system.HistoryOf(document);
            writer.Write($"{document.Id} {document.Title}{(history.Version is null ? "" : $"  {history.Version}")}{(history.IsUncommitted ? "  (uncommitted changes)" : "")}\n");
            foreach (var revision in history.Revisions) writer.Write($"  {Line(revision)}{Weight(history, revision)}\n");
        }
    }

    private static string Line(Revision revision)
    {
        var day = revision.InForceSince.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var merge = revision.Merge switch { null => "", { Number: { } number } => string.Create(CultureInfo.InvariantCulture, $" (#{number})"), _ => " (merged)" };
        var approval = revision.Approval is { } approved ? $"  approved by {approved.Name ?? approved.Role ?? "unknown"} on {IsoDate.Write(approved.On)}" : "";
        return $"{day}  {revision.Commit[..7]}  {revision.Version ?? "",-10}  {Words.Kebab(revision.Kind.ToString()),-8}  {string.Join(", ", revision.Authors.Select(a => a.Name))}: {revision.Subject}{merge}{approval}";
    }

    private static string Weight(DocumentHistory history, Revision revision) => history.Versions.FirstOrDefault(v => ReferenceEquals(v.Revision, revision)) switch
    {
        null => "",
        var version when version == history.Versions[^1] => "", // a first version changes nothing
        { IsMaterial: true } => "  material change",
        { IsEditorial: true } => "  editorial change",
        _ => "",
    };
}

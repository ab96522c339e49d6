using System.Text.Encodings.Web;
using System.Text.Json;
using Clausebook.History.Signatures;
using Clausebook.Model;

namespace Clausebook.History;

/// <summary>Writes the history of documents as JSON for other tools: documents by id, revisions newest first, dates in UTC.</summary>
internal static class HistoryExport
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the histories of all documents, or of one.</summary>
    public static void Write(StampedSystem system, Stream to, string? id = null)
    {
        using Utf8JsonWriter json = new(to, Readable);
        json.WriteStartObject();
        json.WriteStartArray("documents");
        foreach (var document in system.System.All.Where(d => id is null || d.Id == id).OrderBy(d => d.Id, StringComparer.Ordinal).ThenBy(d => d.Path, StringComparer.Ordinal))
        {
            Write(json, document.Id, Status(document), system.HistoryOf(document));
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string id, string? status, DocumentHistory history)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("path", history.Path);
        json.WriteString("version", history.Version);
        json.WriteString("status", status);
        json.WriteStartArray("revisions");
        foreach (var revision in history.Revisions) Write(json, revision, history.Versions.FirstOrDefault(v => ReferenceEquals(v.Revision, revision)));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Revision revision, DocumentVersion? approved)
    {
        json.WriteStartObject();
        json.WriteString("commit", revision.Commit);
        json.WriteString("date", revision.Date.UtcDateTime);
        json.WriteStartArray("authors");
        foreach (var author in revision.Authors) json.WriteStringValue(author.Name);
        json.WriteEndArray();
        json.WriteString("subject", revision.Subject);
        json.WriteString("kind", Lower(revision.Kind));
        json.WriteString("version", revision.Version);
        json.WriteString("inForceSince", revision.InForceSince.UtcDateTime);
        if (revision.Merge is { } merge)
        {
            json.WriteStartObject("merge");
            json.WriteString("commit", merge.Commit);
            json.WriteString("subject", merge.Subject);
            if (merge.Number is { } number) json.WriteNumber("number", number);
            if (merge.Title is { } title) json.WriteString("title", title);
            json.WriteEndObject();
        }
        if (revision.Signature is { } signature) Write(json, signature);
        if (revision.Approval is { } approval)
        {
            json.WriteStartObject("approval");
            json.WriteString("role", approval.Role);
            json.WriteString("name", approval.Name);
            json.WriteString("on", approval.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("proof", Words.Kebab(approval.Proof.ToString()));
            json.WriteString("commit", approval.Commit);
            json.WriteString("body", TextHash.Write(approval.BodyHash));
            if (approval.Signature is { } proof) Write(json, proof);
            json.WriteEndObject();
        }
        if (approved is not null) json.WriteString("change", approved.IsMaterial ? "material" : approved.IsEditorial ? "editorial" : null);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CommitSignature signature)
    {
        json.WriteStartObject("signature");
        json.WriteString("kind", Lower(signature.Kind)); // the words of git's gpg.format
        json.WriteString("state", Words.Kebab(signature.State.ToString()));
        json.WriteString("signer", signature.Signer);
        json.WriteBoolean("tag", signature.IsOfTag);
        json.WriteEndObject();
    }

    private static string? Status(Model.DocumentedInformation document) => document switch
    {
        Model.Policy { Status: Model.DocumentStatus.InReview } => "in-review",
        Model.Policy policy => Lower(policy.Status),
        Model.ControlRecord control => control.Fields.Text("status"),
        _ => document.Fields.Text("status"),
    };

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

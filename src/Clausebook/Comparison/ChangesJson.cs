using System.Text.Json;
using Clausebook.Model;

namespace Clausebook.Comparison;

/// <summary>Writes changes for programs: the stable schema <c>clausebook-diff/1</c>, described in docs/clausebook-diff-1.schema.json.</summary>
internal static class ChangesJson
{
    /// <summary>The schema's name.</summary>
    public const string Schema = "clausebook-diff/1";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes everything that changed.</summary>
    public static void Write(IsmsChanges changes, Stream to)
    {
        using (Utf8JsonWriter json = new(to, Readable))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteStartObject("tool");
            json.WriteString("name", "clausebook");
            json.WriteString("version", ToolVersion.Current);
            json.WriteEndObject();
            Write(json, "from", changes.From);
            Write(json, "to", changes.To);
            Write(json, "documents", changes.Documents, Write);
            Write(json, "controls", changes.Decisions, Write);
            Write(json, "coverage", changes.Coverage, Write);
            Write(json, "reviews", changes.Reviews, Write);
            Write(json, "roles", changes.Roles, Write);
            Write(json, "records", changes.Records, Write);
            json.WriteEndObject();
        }
        to.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, string name, ComparedState state)
    {
        json.WriteStartObject(name);
        json.WriteString("day", IsoDate.Write(state.Day));
        json.WriteString("commit", state.Commit);
        json.WriteString("commit_day", IsoDate.Write(state.CommitDay));
        json.WriteString("tag", state.Tag);
        json.WriteNumber("uncommitted_files", state.UncommittedFiles);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChangedDocument document)
    {
        json.WriteString("change", ChangeWords.Of(document.Kind));
        json.WriteString("id", document.Id);
        json.WriteString("title", document.Title);
        Write(json, "from", document.Before);
        Write(json, "to", document.After);
        json.WriteBoolean("material", document.IsMaterial);
        if (document.Approval is { } approval)
        {
            json.WriteStartObject("approval");
            json.WriteString("name", approval.Name);
            json.WriteString("role", approval.Role);
            json.WriteString("on", IsoDate.Write(approval.On));
            json.WriteString("proof", Words.Kebab(approval.Proof.ToString()));
            json.WriteString("commit", approval.Commit);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("approval");
        }
        Write(json, "summaries", document.Summaries);
        Write(json, "redlines", document.Redlines, static (json, redline) =>
        {
            json.WriteString("from", redline.From);
            json.WriteString("to", redline.To);
            json.WriteString("page", redline.Page);
        });
    }

    private static void Write(Utf8JsonWriter json, string name, DocumentState? state)
    {
        if (state is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("id", state.Id);
        json.WriteString("path", state.Path);
        json.WriteString("version", state.Version);
        json.WriteString("status", Words.Kebab(state.Status.ToString()));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChangedDecision control)
    {
        json.WriteString("id", control.Id);
        json.WriteString("title", control.Title);
        Write(json, "from", control.Before);
        Write(json, "to", control.After);
    }

    private static void Write(Utf8JsonWriter json, string name, Decision? decision)
    {
        if (decision is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        if (decision.Applicable is { } applicable) json.WriteBoolean("applicable", applicable);
        else json.WriteNull("applicable");
        json.WriteString("status", decision.Status is { } status ? Words.Kebab(status.ToString()) : null);
        json.WriteString("justification", decision.Justification);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChangedCoverage coverage)
    {
        json.WriteString("framework", coverage.Framework);
        json.WriteString("name", coverage.Name);
        Write(json, "won", coverage.Won, Write);
        Write(json, "lost", coverage.Lost, Write);
    }

    private static void Write(Utf8JsonWriter json, ChangedRequirement requirement)
    {
        json.WriteString("id", requirement.Number);
        json.WriteString("title", requirement.Title);
        json.WriteString("from", requirement.Before is { } before ? Words.Kebab(before.ToString()) : null);
        json.WriteString("to", Words.Kebab(requirement.After.ToString()));
    }

    private static void Write(Utf8JsonWriter json, DoneReview review)
    {
        json.WriteString("id", review.Id);
        json.WriteString("title", review.Title);
        json.WriteString("on", IsoDate.Write(review.On));
        json.WriteString("next", review.Next is { } next ? IsoDate.Write(next) : null);
        json.WriteBoolean("changed", review.Changed);
    }

    private static void Write(Utf8JsonWriter json, ChangedRole role)
    {
        json.WriteString("id", role.Id);
        json.WriteString("title", role.Title);
        Write(json, "from", role.Before);
        Write(json, "to", role.After);
    }

    private static void Write(Utf8JsonWriter json, ChangedRecord record)
    {
        json.WriteString("change", ChangeWords.Of(record.Kind));
        json.WriteString("id", record.Id);
        json.WriteString("title", record.Title);
        json.WriteString("type", record.Type);
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using Clausebook.Loading;
using Clausebook.Model;
using Clausebook.Publishing;
using Clausebook.Rendering.Pages;

namespace Clausebook.Rendering.Search;

/// <summary>
/// What search looks through, as a script that pages load on first use: opened from a folder, a page may load scripts but no data. One entry
/// for each page or place that has a name: [address, id, title, kind, [[words, fragment], …], text].
/// </summary>
internal sealed class SearchIndex
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }; // a file of its own, never part of a page

    private readonly Handbook book;
    private readonly Place root;
    private readonly Utf8JsonWriter json;
    private readonly SearchWords words = new();

    private SearchIndex(Handbook book, Utf8JsonWriter json) => (this.book, this.json, root) = (book, json, new(book, new("index.html")));

    /// <summary>Where the index stands.</summary>
    public static PagePath Path => new("assets/search-index.js");

    /// <summary>The index of a handbook.</summary>
    public static HandbookFile Of(Handbook book) => new(Path.Text, output =>
    {
        output.Write("window.clausebookIndex="u8);
        using (Utf8JsonWriter json = new(output, Readable)) new SearchIndex(book, json).Write();
        output.Write(";\n"u8);
    });

    private void Write()
    {
        var system = book.System;
        json.WriteStartArray();
        foreach (var policy in system.Policies) Document(policy, DocumentsPage.KindOf(system, policy.Type));
        foreach (var row in system.Applicability.Rows) Entry(root.To(ControlPage.PathOf(row)), row.Id, row.Title, "Control", row.Record);
        foreach (var coverage in book.RequirementsShown) Entry(root.Requirement(coverage.Requirement).Address, root.Number(coverage.Requirement), coverage.Requirement.Title, "Requirement", null);
        foreach (var record in system.Records) Document(record, DocumentsPage.KindOf(system, record.Type));
        foreach (var term in system.Glossary?.Terms ?? []) Entry(root.To(Register.Glossary, term.Anchor), "", term.Name, "Term", null, term.Definition);
        foreach (var role in system.Roles.Values.OrderBy(r => r.Id, StringComparer.Ordinal)) Entry(root.To(Register.Roles, role.Id), "", role.Title, "Role", null, root.Holders(role.Id));
        json.WriteEndArray();
    }

    private void Document(DocumentedInformation document, string kind) => Entry(root.To(Handbook.Page(document)), document.Id, document.Title, kind, document);

    private void Entry(Address? address, string id, string title, string kind, DocumentedInformation? document, string? text = null)
    {
        json.WriteStartArray();
        json.WriteStringValue(address?.ToString());
        json.WriteStringValue(id);
        json.WriteStringValue(title);
        json.WriteStringValue(kind);
        json.WriteStartArray();
        if (document is not null) Places(document);
        json.WriteEndArray();
        json.WriteStringValue(text ?? (document?.Body is MarkdownBody body ? words.Of(body) : ""));
        json.WriteEndArray();
        if (json.BytesPending > 1 << 16) json.Flush();
    }

    /// <summary>The headings and the sentences that bind somebody: a hit among them leads to the very place.</summary>
    private void Places(DocumentedInformation document)
    {
        foreach (var heading in document.Body.Headings)
        {
            if (heading.Level > 1 || heading.Text != document.Title) Place(heading.Text, heading.Id);
        }
        foreach (var obligation in document.Body.Obligations) Place(obligation.Text, obligation.Id ?? "");
    }

    private void Place(string text, string fragment)
    {
        json.WriteStartArray();
        json.WriteStringValue(text);
        json.WriteStringValue(fragment);
        json.WriteEndArray();
    }
}

using System.Collections.Immutable;
using Clausebook.RecordTypes;

namespace Clausebook;

/// <summary>The keys of isms.yaml, described in the same way as record types, so that they are checked and suggested in the same way.</summary>
internal static class IsmsOptionsSchema
{
    /// <summary>All keys.</summary>
    public static ImmutableArray<FieldDescription> Fields { get; } =
    [
        new("isms", FieldKind.Number, "The version of this file's format: 1."),
        Map("organization", "Whose management system it is.", required: true,
            new("name", FieldKind.Text, "The organization's full name.") { Required = true },
            new("short", FieldKind.Text, "Its short name."),
            new("help", FieldKind.Text, "How to report an incident, in one line.")) with { OwnKeys = true },
        Map("frameworks", "The frameworks in use.", required: false,
            new("primary", FieldKind.Text, "The framework whose controls the Statement of Applicability decides."),
            List("also", "Further frameworks that documents may satisfy.", FieldKind.Text)),
        new("coverage", FieldKind.List, "What must be covered, per framework.")
        {
            Item = Map("coverage", "", required: false,
                new("framework", FieldKind.Text, "The framework's id.") { Required = true },
                List("require", "Numbers that must be covered; a group stands for all below it, all for everything.", FieldKind.Text),
                List("except", "Numbers taken out again.", FieldKind.Text)),
        },
        Map("content", "The folders and files that are read.", required: false,
            new("policies", FieldKind.Text, "The documents."),
            new("controls", FieldKind.Text, "The control records."),
            new("records", FieldKind.Text, "All other records."),
            new("roles", FieldKind.Text, "The roles file."),
            new("catalogues", FieldKind.Text, "Own framework catalogues."),
            new("record-types", FieldKind.Text, "Own record types."),
            new("templates", FieldKind.Text, "Own templates.")),
        new("language", FieldKind.Language, "The language of the content, as a BCP 47 tag."),
        Map("review", "Reviews of documents.", required: false,
            new("every", FieldKind.Duration, "The period between reviews for documents that state none."),
            new("warn-before", FieldKind.Duration, "How long before its date a review is listed as coming up.")),
        new("sections", FieldKind.Map, "Required section titles per document type."),
        Map("checks", "What is checked and how strictly.", required: false,
            List("ignore", "Codes that are not reported.", FieldKind.Text),
            new("severity", FieldKind.Map, "Severities in place of the rules' own, by code.")),
        Map("versioning", "How versions are read from git.", required: false,
            new("mailmap", FieldKind.Text, "The mailmap file."),
            new("ignore-revs", FieldKind.Text, "The list of commits whose changes start no version."),
            new("allowed-signers", FieldKind.Text, "The file that lists whose SSH keys sign commits and tags.")),
        Map("site", "The handbook.", required: false,
            new("title", FieldKind.Text, "Its title."),
            new("out", FieldKind.Text, "The folder it is published to."),
            new("accent", FieldKind.Text, "The accent colour as #rrggbb."),
            new("base-url", FieldKind.Text, "The address it is published at, for feeds."),
            List("compare-with", "Tags since which the handbook says what changed.", FieldKind.Text),
            new("edit-url", FieldKind.Text, "Where a file is edited, with {path} in it.")),
    ];

    private static FieldDescription Map(string name, string help, bool required, params ImmutableArray<FieldDescription> fields) => new(name, FieldKind.Map, help) { Required = required, Fields = fields };

    private static FieldDescription List(string name, string help, FieldKind item) => new(name, FieldKind.List, help) { Item = new(name, item, "") };
}

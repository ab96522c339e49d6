using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>How the handbook was made and checked, and everything that the check found.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Verdict">The result in one or two words.</param>
/// <param name="Figures">How much was checked.</param>
/// <param name="FindingCounts">How many findings of each severity there are.</param>
/// <param name="Findings">All findings.</param>
/// <param name="RuleGroups">The rules, by what they look at.</param>
/// <param name="RuleCount">How many rules there are: "63 rules".</param>
/// <param name="Branch">The branch, or null when none was checked out.</param>
/// <param name="IsPresentOnly">True when former versions were left out.</param>
/// <param name="Uncommitted">Content files that differ from the commit.</param>
/// <param name="Frameworks">The frameworks in use, with where their data comes from.</param>
public sealed record AboutPage(
    PageFrame Frame, Badge Verdict, ImmutableArray<Figure> Figures, ImmutableArray<Figure> FindingCounts, ImmutableArray<AboutPage.FindingRow> Findings,
    ImmutableArray<AboutPage.RuleGroup> RuleGroups, string RuleCount, string? Branch, bool IsPresentOnly, ImmutableArray<string> Uncommitted, ImmutableArray<AboutPage.FrameworkRow> Frameworks) : HandbookPage(Frame)
{
    /// <summary>A finding.</summary>
    /// <param name="Severity">How much it weighs.</param>
    /// <param name="Code">Its code.</param>
    /// <param name="Message">What is wrong.</param>
    /// <param name="Place">The file, line and column.</param>
    /// <param name="Document">The document concerned, or null.</param>
    /// <param name="Help">What to write, or null.</param>
    public sealed record FindingRow(Badge Severity, string Code, string Message, string Place, PageLink? Document, string? Help);

    /// <summary>Rules that look at the same thing.</summary>
    /// <param name="Title">What they look at.</param>
    /// <param name="Count">How many there are.</param>
    /// <param name="Found">How many findings they have.</param>
    public sealed record RuleGroup(string Title, int Count, int Found);

    /// <summary>A framework in use.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Publisher">Its publisher, or null.</param>
    /// <param name="Count">How many requirements it has.</param>
    /// <param name="Licence">The terms of its data, or null.</param>
    public sealed record FrameworkRow(string Name, string? Publisher, int Count, string? Licence);

    private static readonly (string Prefix, string Title)[] Ranges =
    [
        ("ISMS00", "Files"), ("ISMS01", "Fields"), ("ISMS02", "Identity and links"), ("ISMS03", "Coverage"), ("ISMS04", "Control of documented information"),
        ("ISMS05", "Scope, certificates and environments"), ("ISMS06", "Risk"), ("ISMS07", "Audits, nonconformities and reviews"), ("ISMS08", "Content"), ("ISMS09", "Publishing"),
    ];

    internal static AboutPage From(Place place)
    {
        var book = place.Book;
        var system = book.System;
        var errors = book.Findings.Count(f => f.Severity == Clausebook.Findings.Severity.Error);
        var warnings = book.Findings.Count(f => f.Severity == Clausebook.Findings.Severity.Warning);
        return new(
            Frame: place.Frame("Findings and about", Register.About),
            Verdict: errors > 0 ? new("Errors found", Tone.Bad) : warnings > 0 ? new("Passed with warnings", Tone.Soon) : new("Passed", Tone.Good),
            Figures: [new(system.Policies.Length, "documents"), new(system.Controls.Length, "control records"), new(system.Records.Length, "other records"), new(system.Roles.Count, "roles")],
            FindingCounts:
            [
                new(errors, errors == 1 ? "error" : "errors", errors > 0 ? Tone.Bad : Tone.Plain), new(warnings, warnings == 1 ? "warning" : "warnings", warnings > 0 ? Tone.Soon : Tone.Plain),
                new(book.Findings.Length - errors - warnings, "notes"),
            ],
            Findings: [.. book.Findings.Order(Comparer<Finding>.Create(HeaviestFirst)).Select(f => RowOf(place, f))],
            RuleGroups: [.. Ranges.Select(r => Group(book, r.Prefix, r.Title)).Where(g => g.Count > 0)],
            RuleCount: Wording.Count(book.Rules.Length, "rule"),
            Branch: book.Stamped.Repository.Branch,
            IsPresentOnly: book.Stamped.GitDirectory is not null && book.Versions.Archive is null,
            Uncommitted: book.Stamped.Repository.UncommittedPaths,
            Frameworks: [.. system.Frameworks.Select(f => new FrameworkRow(f.Name, f.Publisher, f.Requirements.Count(r => r.Kind != RequirementKind.Group), f.Licence))]);
    }

    private static int HeaviestFirst(Finding a, Finding b) => b.Severity.CompareTo(a.Severity) is not 0 and var order ? order : Finding.CompareByPlace(a, b);

    private static RuleGroup Group(Handbook book, string prefix, string title) => new(
        title, book.Rules.Count(r => r.Code.StartsWith(prefix, StringComparison.Ordinal)), book.Findings.Count(f => f.Descriptor.Code.StartsWith(prefix, StringComparison.Ordinal)));

    private static FindingRow RowOf(Place place, Finding finding)
    {
        var document = place.Book.System.FindByPath(finding.Location.Path);
        var help = finding.Suggestion is { } suggestion ? $"Did you mean {suggestion}? {finding.Help}".TrimEnd() : finding.Help;
        return new(Wording.Of(finding.Severity), finding.Descriptor.Code, finding.Message, finding.Location.ToString(), document is null ? null : place.ById(document), help);
    }
}

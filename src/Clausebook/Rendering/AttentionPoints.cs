using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Rendering.Pages;

namespace Clausebook.Rendering;

/// <summary>What needs somebody to act, in words, the most pressing first. Each point leads to the list behind it.</summary>
internal static class AttentionPoints
{
    public static IEnumerable<HomePage.Point> Of(Place place)
    {
        var book = place.Book;
        var system = book.System;
        var soon = book.Options.ReviewWarnBefore.After(system.AsOf);
        var reviews = system.Policies.Where(p => p is { Status: DocumentStatus.Approved, NextReview: not null }).ToList();
        var required = system.Coverage.SelectMany(c => c.Requirements).Where(r => r.Required).ToList();
        var rows = system.Applicability.Rows;

        HomePage.Point?[] points =
        [
            Point(book.Findings.Count(f => f.Severity == Severity.Error), Tone.Bad, "error found by the check", "errors found by the check", Register.About, "page:findings"),
            Point(required.Count(r => r.Status == CoverageStatus.Uncovered), Tone.Bad, "requirement not covered", "requirements not covered", Register.Coverage, "page:gaps"),
            Point(rows.Count(r => r.Record?.Applicable is null), Tone.Bad, "control undecided", "controls undecided", Register.Applicability),
            Point(reviews.Count(p => p.NextReview < system.AsOf), Tone.Bad, "review overdue", "reviews overdue", Register.Reviews, "page:overdue"),
            Point(required.Count(r => r.Status is CoverageStatus.DraftOnly), Tone.Soon, "requirement covered by drafts only", "requirements covered by drafts only", Register.Coverage, "page:gaps"),
            Point(required.Count(r => r.Status is CoverageStatus.Outdated), Tone.Soon, "requirement covered by outdated documents only", "requirements covered by outdated documents only", Register.Coverage, "page:gaps"),
            Point(rows.Count(r => r.Record is { Applicable: true, Status: null or ImplementationStatus.NotStarted }), Tone.Soon, "control not started", "controls not started", Register.Applicability),
            Point(rows.Count(r => r.Record is { Applicable: true, Status: ImplementationStatus.Planned }), Tone.Soon, "control planned", "controls planned", Register.Applicability),
            Point(rows.Count(r => r.Record is { Applicable: true, Status: ImplementationStatus.Partial }), Tone.Soon, "control implemented in part", "controls implemented in part", Register.Applicability),
            Point(reviews.Count(p => p.NextReview >= system.AsOf && p.NextReview <= soon), Tone.Soon, "review due soon", "reviews due soon", Register.Reviews, "page:soon"),
            Point(system.Policies.Count(p => p.Status is DocumentStatus.Draft or DocumentStatus.InReview), Tone.Soon, "document not approved yet", "documents not approved yet", Register.Documents),
            Point(book.Findings.Count(f => f.Severity == Severity.Warning), Tone.Soon, "warning of the check", "warnings of the check", Register.About, "page:findings"),
        ];
        return points.OfType<HomePage.Point>();

        HomePage.Point? Point(int count, Tone tone, string one, string many, Register register, string? fragment = null) =>
            count == 0 ? null : new(place.Link(register, fragment, Wording.Count(count, one, many)), tone);
    }
}

using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>How the requirements of each framework in use are answered: counts, gaps first, then all of them and the matrix.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Summary">The whole in one line: "100 % of the required clauses are covered, 93 of 93 controls are decided."</param>
/// <param name="Frameworks">The frameworks, the primary one first.</param>
/// <param name="Gaps">Required requirements that are not covered, in all frameworks.</param>
/// <param name="Matrix">Documents against the clauses of the primary framework, or null when no document answers one.</param>
public sealed record CoveragePage(PageFrame Frame, string Summary, ImmutableArray<CoveragePage.FrameworkView> Frameworks, ImmutableArray<CoveragePage.Row> Gaps, CoverageMatrix? Matrix) : HandbookPage(Frame)
{
    private const int DocumentsListed = 8;

    /// <summary>True when every required requirement is covered.</summary>
    public bool IsComplete => Gaps.IsEmpty;

    /// <summary>One framework.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Anchor">The fragment under which it is reached.</param>
    /// <param name="Figures">Counts.</param>
    /// <param name="Groups">Its requirements by group; of a framework besides the primary one only those that are required or answered.</param>
    public sealed record FrameworkView(string Name, string Anchor, ImmutableArray<Figure> Figures, ImmutableArray<Group> Groups);

    /// <summary>A group of requirements.</summary>
    /// <param name="Title">Its number and title.</param>
    /// <param name="Rows">The requirements.</param>
    public sealed record Group(string Title, ImmutableArray<Row> Rows);

    /// <summary>One requirement.</summary>
    /// <param name="Requirement">Its number.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Status">How it stands.</param>
    /// <param name="Documents">What answers it.</param>
    /// <param name="MoreDocuments">How many more there are than are listed.</param>
    public sealed record Row(PageLink Requirement, string Title, Badge Status, ImmutableArray<PageLink> Documents, int MoreDocuments);

    /// <summary>Requirements below each other.</summary>
    /// <param name="Caption">What they are.</param>
    /// <param name="Rows">The requirements.</param>
    public sealed record Table(string Caption, ImmutableArray<Row> Rows);

    internal static CoveragePage From(Place place)
    {
        var system = place.Book.System;
        var gaps = system.Coverage.SelectMany(c => c.Requirements).Where(r => r.Required && r.Status is not (CoverageStatus.Covered or CoverageStatus.Excluded));
        return new(
            place.Frame("Clause coverage", Register.Coverage),
            SummaryOf(system),
            [.. system.Coverage.Select(c => View(place, c))],
            [.. gaps.OrderBy(r => r.Status == CoverageStatus.Uncovered ? 0 : 1).Select(r => RowOf(place, r))],
            CoverageMatrix.Of(place));
    }

    /// <summary>Rounded down, so that 100 % means all.</summary>
    private static string SummaryOf(ManagementSystem system)
    {
        var clauses = system.Coverage[0].Requirements.Where(r => r.Required && r.Requirement.Kind != RequirementKind.Control).ToList();
        var rows = system.Applicability.Rows;
        var decided = FormattableString.Invariant($"{rows.Count(r => r.Record?.Applicable is not null)} of {rows.Length} controls are decided.");
        return clauses.Count == 0 ? decided : FormattableString.Invariant($"{clauses.Count(c => c.Status is CoverageStatus.Covered) * 100 / clauses.Count} % of the required clauses are covered, {decided}");
    }

    private static FrameworkView View(Place place, FrameworkCoverage coverage)
    {
        var isPrimary = coverage.Framework.Id == place.Book.System.PrimaryFramework.Id;
        // The primary framework's controls have the Statement of Applicability.
        var shown = coverage.Requirements.Where(r => isPrimary ? r.Requirement.Kind != RequirementKind.Control : r.Required || !r.Links.IsEmpty).ToList();
        var groups = shown.GroupBy(r => Top(coverage.Framework, r.Requirement), StringComparer.Ordinal)
            .Select(g => new Group(coverage.Framework.Find(g.Key) is { } top ? $"{top.Id.Number} {top.Title}" : g.Key, [.. g.Select(r => RowOf(place, r))]));
        return new(coverage.Framework.Name, "page:" + PagePath.FileName(coverage.Framework.Id), [.. Counted(isPrimary ? shown.Count : coverage.Requirements.Length, shown)], [.. groups]);
    }

    private static IEnumerable<Figure> Counted(int total, List<RequirementCoverage> requirements)
    {
        yield return new(total, "requirements");
        foreach (var status in Enum.GetValues<CoverageStatus>())
        {
            var count = requirements.Count(r => r.Status == status);
            var badge = Wording.Of(status);
            if (count > 0 || status == CoverageStatus.Covered) yield return new(count, badge.Text.ToLowerInvariant(), count == 0 ? Tone.Plain : badge.Tone);
        }
    }

    private static string Top(Framework framework, Requirement requirement)
    {
        var top = requirement;
        for (var depth = 0; depth < 10 && top.Parent is { } parent && framework.Find(parent) is { } above; depth++) top = above;
        return top.Id.Number;
    }

    private static Row RowOf(Place place, RequirementCoverage coverage)
    {
        var documents = coverage.Links.DistinctBy(l => l.Source.Path).ToList();
        return new(
            place.Requirement(coverage.Requirement), coverage.Requirement.Title, Wording.Of(coverage.Status),
            [.. documents.Take(DocumentsListed).Select(d => place.ById(d.Source))], Math.Max(0, documents.Count - DocumentsListed));
    }
}

using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>The Statement of Applicability (ISO/IEC 27001 6.1.3 d): every control, whether it applies, why, and how far it is done.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Framework">The framework's name.</param>
/// <param name="Figures">Counts.</param>
/// <param name="Themes">The controls by theme.</param>
public sealed record StatementOfApplicabilityPage(
    PageFrame Frame, string Framework, ImmutableArray<Figure> Figures, ImmutableArray<StatementOfApplicabilityPage.ThemeGroup> Themes) : HandbookPage(Frame)
{
    private const int DocumentsListed = 6;

    /// <summary>The controls of one theme.</summary>
    /// <param name="Title">The theme.</param>
    /// <param name="Anchor">The fragment under which it is reached.</param>
    /// <param name="Rows">The controls, in catalogue order.</param>
    public sealed record ThemeGroup(string Title, string Anchor, ImmutableArray<Row> Rows)
    {
        /// <summary>The section.</summary>
        public Address Address => Rendering.Address.Fragment(Anchor);
    }

    /// <summary>One control.</summary>
    /// <param name="Control">Its number.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Decision">Whether it applies.</param>
    /// <param name="Justification">Why, or null.</param>
    /// <param name="Drivers">What the need comes from.</param>
    /// <param name="Status">How far it is implemented, or null.</param>
    /// <param name="Due">By when it will be, or null.</param>
    /// <param name="Documents">Approved documents that cover it.</param>
    /// <param name="MoreDocuments">How many more there are than are listed.</param>
    /// <param name="LastEvidence">When evidence last arose, or null.</param>
    /// <param name="Owner">The owner's role, or null.</param>
    /// <param name="Cell">Its cell of the heat map.</param>
    public sealed record Row(
        PageLink Control, string Title, Badge Decision, string? Justification, string Drivers, Badge? Status, Day? Due,
        ImmutableArray<PageLink> Documents, int MoreDocuments, Day? LastEvidence, PageLink? Owner, HeatCell Cell);

    /// <summary>A cell of the heat map: a letter and a colour that say the same.</summary>
    /// <param name="Number">The control's number, short.</param>
    /// <param name="Letter">The letter.</param>
    /// <param name="Meaning">What the letter means, with the control's title.</param>
    /// <param name="Class">The class name that colours it.</param>
    /// <param name="Address">The control's page.</param>
    public sealed record HeatCell(string Number, string Letter, string Meaning, string Class, Address Address);

    internal static StatementOfApplicabilityPage From(Place place)
    {
        var statement = place.Book.System.Applicability;
        var rows = statement.Rows;
        var themes = rows.GroupBy(r => r.Requirement is null ? "own" : r.Requirement.Theme ?? r.Requirement.Parent ?? "controls", StringComparer.Ordinal);
        return new(
            place.Frame("Statement of Applicability", Register.Applicability),
            statement.Framework.Name,
            [.. Counted(rows)],
            [.. themes.Select(t => new ThemeGroup(ThemeTitle(t.Key), "page:theme-" + PagePath.FileName(t.Key), [.. t.Select(r => RowOf(place, r))]))]);
    }

    private static IEnumerable<Figure> Counted(ImmutableArray<ApplicabilityRow> rows)
    {
        yield return new(rows.Length, "controls");
        yield return new(rows.Count(r => r.Record?.Applicable == true), "applicable");
        yield return new(rows.Count(r => r.Record?.Applicable == false), "excluded");
        var applicable = rows.Select(r => r.Record).Where(r => r?.Applicable == true).ToList();
        yield return new(applicable.Count(r => r!.Status == ImplementationStatus.Implemented), "implemented", Tone.Good);
        yield return new(applicable.Count(r => r!.Status == ImplementationStatus.Partial), "in part", Tone.Soon);
        yield return new(applicable.Count(r => r!.Status == ImplementationStatus.Planned), "planned", Tone.Soon);
        var notStarted = applicable.Count(r => r!.Status is null or ImplementationStatus.NotStarted);
        if (notStarted > 0) yield return new(notStarted, "not started", Tone.Bad);
        var undecided = rows.Count(r => r.Record?.Applicable is null);
        if (undecided > 0) yield return new(undecided, "undecided", Tone.Bad);
    }

    private static Row RowOf(Place place, ApplicabilityRow row)
    {
        var record = row.Record;
        var address = place.To(ControlPage.PathOf(row));
        var documents = row.Documents.DistinctBy(d => d.Source.Path).ToList();
        return new(
            new PageLink(row.Id, address), row.Title, Wording.Answer(record?.Applicable), record?.Justification,
            string.Join(", ", (record?.Drivers ?? []).Select(Wording.Title)),
            record is { Applicable: true, Status: { } status } ? Wording.Of(status) : null, Day.Of(record?.Due),
            [.. documents.Take(DocumentsListed).Select(d => place.ById(d.Source))], Math.Max(0, documents.Count - DocumentsListed),
            Day.Of(record?.Evidence.Max(e => e.Last)), place.Role(record?.Owner), Cell(row, address));
    }

    private static HeatCell Cell(ApplicabilityRow row, Address address)
    {
        var state = row.Record is { Applicable: true, Status: { } status } ? Wording.Of(status) : row.Record is { Applicable: true } ? new Badge("Not started", Tone.Bad) : Wording.Decision(row.Record?.Applicable);
        var number = row.Id.StartsWith("A.", StringComparison.Ordinal) ? row.Id[2..] : row.Id;
        return new(number, Wording.Letter(row), $"{row.Id} {row.Title}: {state.Text.ToLowerInvariant()}", state.Class, address);
    }

    private static string ThemeTitle(string theme) => theme switch
    {
        "own" => "Controls of our own",
        "organizational" or "people" or "physical" or "technological" => Wording.Title(theme) + " controls",
        _ => Wording.Title(theme),
    };
}

using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>The registers of all records that are neither documents nor control records.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Groups">The records by type.</param>
public sealed record RecordsPage(PageFrame Frame, ImmutableArray<RecordsPage.Group> Groups) : HandbookPage(Frame)
{
    /// <summary>The records of one type.</summary>
    /// <param name="Title">What they are called.</param>
    /// <param name="Anchor">The fragment under which they are reached.</param>
    /// <param name="Rows">The records, by id.</param>
    public sealed record Group(string Title, string Anchor, ImmutableArray<Row> Rows)
    {
        /// <summary>The section.</summary>
        public Address Address => Rendering.Address.Fragment(Anchor);
    }

    /// <summary>One record.</summary>
    /// <param name="Record">Its id.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Owner">The owner's role, or null.</param>
    /// <param name="Changed">When it last changed, or null.</param>
    public sealed record Row(PageLink Record, string Title, PageLink? Owner, Day? Changed);

    internal static RecordsPage From(Place place) => new(place.Frame("Records", Register.Records), [.. place.Book.System.Records
        .GroupBy(r => r.Type, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => new Group(DocumentsPage.TypeName(place.Book.System, g.Key), AnchorOf(g.Key), [.. g.OrderBy(r => r.Id, NaturalOrder.Instance).Select(r => RowOf(place, r))]))]);

    internal static string AnchorOf(string type) => "page:" + PagePath.FileName(type);

    private static Row RowOf(Place place, Record record) => new(
        new PageLink(record.Id, place.To(Handbook.Page(record))), record.Title, place.Role(record.Owner),
        place.Book.Stamped.HistoryOf(record).Latest is { } latest ? Day.Of(latest.InForceSince) : null);
}

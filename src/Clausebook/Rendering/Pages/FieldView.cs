using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>A field of a record, whatever its shape: exactly one of text, items, rows and fields is there.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Text">A single value, linked when it names something; null for other shapes.</param>
/// <param name="Items">The values of a list.</param>
/// <param name="Columns">The columns of a list of maps.</param>
/// <param name="Rows">The rows of a list of maps, each with one value for each column.</param>
/// <param name="Fields">The fields of a map.</param>
public sealed record FieldView(
    string Label, PageLink? Text, ImmutableArray<PageLink> Items, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<PageLink>> Rows, ImmutableArray<FieldView> Fields)
{
    /// <summary>True for a list of values.</summary>
    public bool IsList => !Items.IsEmpty;

    /// <summary>True for a list of maps.</summary>
    public bool IsTable => !Rows.IsEmpty;

    internal static FieldView Of(Place place, string key, FieldValue value) => value switch
    {
        ListValue list when list.Items.OfType<MapValue>().Any() => Table(place, key, [.. list.Items.OfType<MapValue>()]),
        ListValue list => Empty(key) with { Items = [.. list.Items.Select(i => Link(place, i))] },
        MapValue map => Empty(key) with { Fields = [.. map.Entries.Select(e => Of(place, e.Key, e.Value))] },
        _ => Empty(key) with { Text = Link(place, value) },
    };

    private static FieldView Table(Place place, string key, ImmutableArray<MapValue> maps)
    {
        ImmutableArray<string> columns = [.. maps.SelectMany(m => m.Entries.Select(e => e.Key)).Distinct(StringComparer.Ordinal)];
        return Empty(key) with
        {
            Columns = [.. columns.Select(Wording.Title)],
            Rows = [.. maps.Select(m => columns.Select(c => m[c] is { } value ? Link(place, value) : new PageLink("")).ToImmutableArray())],
        };
    }

    private static FieldView Empty(string key) => new(Wording.Title(key), null, [], [], [], []);

    private static PageLink Link(Place place, FieldValue value) => Link(place, Flat(value));

    /// <summary>A value as text; one that is the id of a document, a role, a requirement or a day is shown as such.</summary>
    internal static PageLink Link(Place place, string text)
    {
        if (IsoDate.TryParse(text, out var day)) return new(new Day(day).Text.Replace(' ', '\u00a0')); // a day stays on one line
        if (place.Book.System.Find(text) is { } document) return place.ByTitle(document);
        if (place.Book.System.Roles.ContainsKey(text)) return place.Role(text)!;
        if (text.Length < 80 && place.Book.Requirement(text) is { } requirement && place.Book.Page(requirement.Id) is { } page) return new($"{place.Number(requirement)} {requirement.Title}", place.To(page));
        return Address.TryExternal(text, out var address) ? new(text, address) : new(text);
    }

    private static string Flat(FieldValue value) => value switch
    {
        TextValue text => text.Text,
        ListValue list => string.Join(", ", list.Items.Select(Flat)),
        MapValue map => string.Join("; ", map.Entries.Select(e => $"{Wording.Title(e.Key)}: {Flat(e.Value)}")),
        _ => "",
    };
}

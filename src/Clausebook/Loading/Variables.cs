using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Clausebook.Model;
using Clausebook.RecordTypes;

namespace Clausebook.Loading;

/// <summary>
/// What <c>{{ organization.short }}</c> and its like stand for. A value is put in as text, never read as Markdown, HTML or another variable.
/// What has no value stays as written, and is found by ISMS0807.
/// </summary>
internal sealed partial class Variables(ImmutableSortedDictionary<string, string> organization)
{
    /// <summary>What every variable starts with.</summary>
    public const string Opening = "{{";

    // Text by kind, yet read by the product itself and not by people.
    private static readonly string[] Words = ["type", "version"];

    /// <summary>Nothing has a value.</summary>
    public static Variables None { get; } = new(ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>Everything that texts depend on, in one line.</summary>
    public string Identity => string.Join('\0', organization.Select(v => $"{v.Key}\0{v.Value}"));

    /// <summary>The variable at the start of a text: how long it is, and its value.</summary>
    public (int Length, string Value)? Read(ReadOnlySpan<char> text)
    {
        foreach (var match in Pattern().EnumerateMatches(text))
        {
            if (match.Index != 0) break;
            var key = Key(text[..match.Length]);
            return organization.TryGetValue(key, out var value) ? (match.Length, value) : null;
        }
        return null;
    }

    /// <summary>The text with the variables that have a value.</summary>
    public string Expand(string text) =>
        text.Contains(Opening, StringComparison.Ordinal) ? Pattern().Replace(text, match => organization.GetValueOrDefault(Key(match.ValueSpan), match.Value)) : text;

    /// <summary>The fields with the variables of their texts; dates, roles, ids and the like have none.</summary>
    public MapValue Expand(MapValue map, ImmutableArray<FieldDescription> fields) => map with
    {
        Entries = [.. map.Entries.Select(e => fields.FirstOrDefault(f => f.Name == e.Key) is { } field && !Words.Contains(e.Key) ? e with { Value = Expand(e.Value, field) } : e)],
    };

    private FieldValue Expand(FieldValue value, FieldDescription field) => (value, field.Kind) switch
    {
        (TextValue text, FieldKind.Text) => text with { Text = Expand(text.Text) },
        (TextValue text, FieldKind.List) when field.Item is { Kind: FieldKind.Text } => text with { Text = Expand(text.Text) },
        (ListValue list, FieldKind.List) when field.Item is { } item => list with { Items = [.. list.Items.Select(i => Expand(i, item))] },
        (MapValue map, FieldKind.Map) => Expand(map, field.Fields),
        _ => value,
    };

    private static string Key(ReadOnlySpan<char> variable) => variable["{{".Length..^"}}".Length].Trim()["organization.".Length..].ToString();

    [GeneratedRegex(@"\{\{[ \t]*organization\.[a-z][a-z0-9-]*[ \t]*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

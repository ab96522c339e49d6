using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Redlines;

/// <summary>Finds the fields of the front matter that changed. What the head of every version's page tells is left out: version and approval.</summary>
internal static class FieldDiff
{
    private static readonly string[] ToldElsewhere = ["version", "approved-on", "approved-text"];

    /// <summary>The fields that changed, in the order of the new text, and then those that are gone.</summary>
    public static ImmutableArray<FieldChange> Compare(MapValue old, MapValue present)
    {
        var keys = present.Entries.Concat(old.Entries).Select(e => e.Key).Distinct(StringComparer.Ordinal).Except(ToldElsewhere, StringComparer.Ordinal);
        return [.. keys.Select(key => Compare(key, old[key], present[key])).OfType<FieldChange>()];
    }

    private static FieldChange? Compare(string key, FieldValue? old, FieldValue? present)
    {
        var (before, now) = (Values(old), Values(present));
        if (before.SequenceEqual(now, StringComparer.Ordinal)) return null;
        return new(key, before, now, before.Length > 1 || now.Length > 1);
    }

    private static ImmutableArray<string> Values(FieldValue? value) => value switch
    {
        null => [],
        ListValue list => [.. list.Items.Select(Flat)],
        _ => [Flat(value)],
    };

    private static string Flat(FieldValue value) => value switch
    {
        TextValue text => text.Text,
        ListValue list => string.Join(", ", list.Items.Select(Flat)),
        MapValue map => string.Join("; ", map.Entries.Select(e => $"{e.Key}: {Flat(e.Value)}")),
        _ => "",
    };
}

using System.Collections.Immutable;
using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A map of keys to values, in the order written. Keys are unique: duplicates are refused when the file is read.</summary>
/// <param name="Entries">The entries, in the order written.</param>
public sealed record MapValue(ImmutableArray<MapEntry> Entries, SourceLocation Location) : FieldValue(Location)
{
    /// <summary>The entry of a key, or null.</summary>
    public MapEntry? Entry(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key) return entry;
        }
        return null;
    }

    /// <summary>The value of a key, or null when the key is absent.</summary>
    public FieldValue? this[string key] => Entry(key)?.Value;

    /// <summary>The text of a scalar key, or null when the key is absent, empty or not a scalar.</summary>
    public string? Text(string key) => this[key] is TextValue { Text.Length: > 0 } scalar ? scalar.Text : null;

    /// <summary>The scalar items of a list key; a single scalar counts as a list of one; empty when absent.</summary>
    public IEnumerable<TextValue> Texts(string key) => this[key] switch
    {
        TextValue { Text.Length: > 0 } one => [one],
        ListValue list => list.Items.OfType<TextValue>(),
        _ => [],
    };

    /// <summary>The maps of a list key; empty when absent.</summary>
    public IEnumerable<MapValue> Maps(string key) => this[key] is ListValue list ? list.Items.OfType<MapValue>() : [];
}

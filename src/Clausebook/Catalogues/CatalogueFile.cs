using System.Collections.Immutable;
using Clausebook.Catalogues.Rules;
using Clausebook.Findings;
using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.Catalogues;

/// <summary>One catalogue file while it is read: the questions its readers ask, and the mistakes found on the way.</summary>
internal sealed class CatalogueFile
{
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();

    public CatalogueFile(SourceText source)
    {
        Path = source.Path;
        var reading = YamlReader.ReadFile(source);
        Map = reading.Map;
        if (reading.Fault is { } fault) Report(fault.Location, fault.Message, fault.Help);
        else if (Map is null) Report(new(Path), "This file is empty or holds a list, not the keys of a catalogue.", "Start with id:, name: and requirements:.");
    }

    public string Path { get; }

    /// <summary>What the file says; null when it cannot be read.</summary>
    public MapValue? Map { get; }

    public ImmutableArray<Finding> Findings => findings.ToImmutable();

    /// <summary>True for a mapping between frameworks, false for a framework: only a mapping has these keys.</summary>
    public bool IsMapping => Map?.Entry("from") is not null || Map?.Entry("mappings") is not null;

    public void Report(SourceLocation location, string message, string? help = null, string? suggestion = null) =>
        findings.Add(new(CatalogueNotUsable.Descriptor, location, message) { Help = help, Suggestion = suggestion });

    public void OnlyKeys(MapValue map, params string[] known)
    {
        foreach (var entry in map.Entries.Where(e => !known.Contains(e.Key, StringComparer.Ordinal)))
        {
            Report(entry.KeyLocation, $"The key \"{entry.Key}\" is not known here.", $"Known keys: {string.Join(", ", known)}.", NearestName.Find(entry.Key, known));
        }
    }

    public string? Required(MapValue map, string key)
    {
        if (map.Text(key) is { } text) return text.Trim();
        Report(map[key]?.Location ?? map.Location, $"The key \"{key}\" is missing or has no text.", $"Write {key}: and its text.");
        return null;
    }

    /// <summary>The maps of a list key, reporting whatever else stands in its place.</summary>
    public IEnumerable<MapValue> Maps(MapValue map, string key)
    {
        if (map[key] is not { } value) yield break;
        if (value is not ListValue list)
        {
            Report(value.Location, $"\"{key}\" must be a list.", "Start each of its entries with \"- \".");
            yield break;
        }
        foreach (var item in list.Items)
        {
            if (item is MapValue entry) yield return entry;
            else Report(item.Location, $"An entry of \"{key}\" must have keys of its own.", "Write for example - {id: X.1, title: Short title}.");
        }
    }

    public bool Flag(MapValue map, string key)
    {
        if (map.Text(key) is not { } text) return false;
        if (text is not ("true" or "false")) Report(map[key]!.Location, $"\"{text}\" is neither true nor false.", $"Write {key}: true or leave the key out.");
        return text == "true";
    }

    public string OneOf(MapValue map, string key, string fallback, params string[] known)
    {
        var text = map.Text(key) ?? fallback;
        if (!known.Contains(text, StringComparer.Ordinal)) Report(map[key]!.Location, $"\"{text}\" is not a known {key}.", $"Write one of: {string.Join(", ", known)}.", NearestName.Find(text, known));
        return text;
    }

    public static ImmutableArray<string> Texts(MapValue map, string key) => [.. map.Texts(key).Select(t => t.Text)];

    /// <summary>Ids stand in front matter, addresses and file names, so only plain characters are allowed.</summary>
    public bool IsPlainId(string id, SourceLocation location)
    {
        if (id.Length <= 64 && char.IsAsciiLetterOrDigit(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')) return true;
        Report(location, $"\"{id}\" cannot be an id.", "Use letters, digits, dots and hyphens, and start with a letter or digit.");
        return false;
    }
}

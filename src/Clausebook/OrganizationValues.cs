using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Clausebook.Findings;
using Clausebook.Loading;
using Clausebook.Loading.Rules;
using Clausebook.Model;
using Clausebook.Validation.Rules;

namespace Clausebook;

/// <summary>The part of isms.yaml that says who the organization is, with values of a team's own that texts use as variables.</summary>
internal sealed partial class OrganizationValues(ICollection<Finding> findings)
{
    // A text of a few lines must not become gigabytes.
    private const int LongestValue = 200;

    /// <summary>isms.yaml with its own variables expanded; own values are written out, so that none needs another one first.</summary>
    public MapValue Expand(MapValue map)
    {
        var organization = Read(map);
        var expanded = new Variables(organization.Values).Expand(map, IsmsOptionsSchema.Fields);
        foreach (var left in VariableNotExpanded.Left(expanded)) findings.Add(VariableNotExpanded.Of(left, organization));
        return expanded;
    }

    /// <summary>The organization of an isms.yaml whose fields were checked.</summary>
    public static Organization Read(MapValue map)
    {
        var part = map["organization"] as MapValue ?? new MapValue([], map.Location);
        var name = part.Text("name") ?? "";
        var values = part.Entries.Where(e => e.Value is TextValue { Text: not "" }).ToImmutableSortedDictionary(e => e.Key, e => ((TextValue)e.Value).Text, StringComparer.Ordinal);
        var shortName = values.GetValueOrDefault("short", name);
        return new(name, shortName, part.Text("help")) { Values = values.SetItem("short", shortName) };
    }

    /// <summary>Own keys have to be such as a variable can name, and their values one line of text.</summary>
    public void Check(MapValue map)
    {
        foreach (var entry in (map["organization"] as MapValue)?.Entries ?? [])
        {
            if (!Key().IsMatch(entry.Key)) Bad(entry, entry.KeyLocation, $"\"{entry.Key}\" is not a key that a variable can name.", "Use small letters, digits and hyphens, and start with a letter, like hotline or head-office.");
            else if (entry.Value is not TextValue text) Bad(entry, entry.Value.Location, $"The field \"organization.{entry.Key}\" needs a single value.", $"Write: {entry.Key}: …");
            else if (text.Text.Length > LongestValue) Bad(entry, entry.Value.Location, $"The value of \"organization.{entry.Key}\" is longer than {LongestValue} characters.", "Shorten it: it is put into the middle of sentences. A longer text is a document.");
            else if (text.Text.Any(char.IsControl)) Bad(entry, entry.Value.Location, $"The value of \"organization.{entry.Key}\" does not stand in one line.", "Write it in one line: it is put into the middle of sentences.");
        }
    }

    private void Bad(MapEntry entry, SourceLocation location, string message, string help) =>
        findings.Add(new(FieldRules.BadValue, location, message) { Help = help, Field = "organization." + entry.Key });

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex Key();
}

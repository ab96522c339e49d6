using System.Collections.Immutable;
using System.Globalization;
using Clausebook.Findings;
using Clausebook.Loading.Rules;
using Clausebook.Model;
using Clausebook.RecordTypes;

namespace Clausebook.Loading;

/// <summary>Holds the fields of one document against the description of its type, and collects what they refer to.</summary>
internal sealed class FieldChecker(ICollection<Finding> findings, string? record)
{
    private readonly ImmutableArray<FieldReference>.Builder references = ImmutableArray.CreateBuilder<FieldReference>();

    /// <summary>Everything that the checked fields refer to.</summary>
    public ImmutableArray<FieldReference> References => references.ToImmutable();

    /// <summary>Checks a map: unknown fields, missing fields, and each value by its kind.</summary>
    public void Check(MapValue map, ImmutableArray<FieldDescription> fields, string path = "", bool ownKeys = false)
    {
        foreach (var entry in map.Entries)
        {
            var field = Field(fields, entry.Key);
            if (field is null && !(ownKeys && IsOwn(map, entry.Key, fields))) Unknown(entry, fields, path);
            else if (field is not null) Check(field, entry.Value, path + field.Name);
        }
        foreach (var field in fields)
        {
            if (field.Required && IsAbsent(map[field.Name]) && !IsMisspelt(map, fields, field)) Missing(map, field, path + field.Name);
        }
    }

    private void Check(FieldDescription field, FieldValue value, string path)
    {
        switch (field.Kind, value)
        {
            case (_, TextValue { Text: "" }):
                break;
            case (_, TextValue text) when field.Kind is not FieldKind.Text && text.Text.Contains(Variables.Opening, StringComparison.Ordinal):
                break; // a variable where none is expanded is one mistake, and ISMS0807 finds it
            case (FieldKind.List, ListValue list):
                foreach (var item in list.Items) Check(field.Item!, item, path);
                break;
            case (FieldKind.List, TextValue) when field.Item!.Kind != FieldKind.Map:
                Check(field.Item!, value, path);
                break;
            case (FieldKind.Map, MapValue map):
                Check(map, field.Fields, path + ".", field.OwnKeys);
                break;
            case (FieldKind.List or FieldKind.Map, _):
                Bad(path, value.Location, $"The field \"{path}\" needs {(field.Kind == FieldKind.List ? "a list" : "fields of its own")}.", $"Write: {FieldExample.Of(field)}");
                break;
            case (_, TextValue text):
                Scalar(field, text, path);
                break;
            default:
                Bad(path, value.Location, $"The field \"{path}\" needs a single value.", $"Write: {FieldExample.Of(field)}");
                break;
        }
    }

    private void Scalar(FieldDescription field, TextValue value, string path)
    {
        var text = value.Text;
        switch (field.Kind)
        {
            case FieldKind.Enum when !field.Values.Contains(text):
                Bad(path, value.Location, $"\"{text}\" is not a value of \"{path}\".", $"Write one of: {string.Join(", ", field.Values)}.", NearestName.Find(text, field.Values));
                break;
            case FieldKind.Date when !IsoDate.TryParse(text, out _):
                findings.Add(new(FieldRules.BadDate, value.Location, $"The date \"{text}\" of \"{path}\" is not a day written as year-month-day.") { Help = "Write the date like 2026-03-31.", Suggestion = IsoDate.Guess(text), Record = record, Field = path });
                break;
            case FieldKind.Duration when !ReviewPeriod.TryParse(text, out _):
                Bad(path, value.Location, $"\"{text}\" is not a period.", "Write a number and a unit, like 12 months or 30 days, or an ISO 8601 duration like P1Y.");
                break;
            case FieldKind.Language when !LanguageTag.IsValid(text):
                Bad(path, value.Location, $"\"{text}\" is not a language tag.", "Write a tag such as en, en-IE or de.");
                break;
            case FieldKind.Hash when TextHash.Parse(text) is null:
                Bad(path, value.Location, HashFault(text), $"Write {TextHash.Algorithm} and the 64 hexadecimal digits of the hash; clausebook approve {record ?? "ID"} writes them.");
                break;
            case FieldKind.Boolean when text is not ("true" or "false"):
                Bad(path, value.Location, $"\"{text}\" is neither true nor false.", $"Write {field.Name}: true or {field.Name}: false.", text.ToLowerInvariant() switch { "yes" or "y" or "on" or "true" => "true", "no" or "n" or "off" or "false" => "false", _ => null });
                break;
            case FieldKind.Number when !decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _):
                Bad(path, value.Location, $"\"{text}\" is not a number.", "Write digits, with a point for decimals.");
                break;
            case FieldKind.Role:
                references.Add(new(ReferenceKind.Role, path, text, null, value.Location));
                break;
            case FieldKind.Requirement:
                references.Add(new(ReferenceKind.Requirement, path, text, null, value.Location));
                break;
            case FieldKind.Id when field.RefersTo is { } type:
                references.Add(new(ReferenceKind.Document, path, text, type, value.Location));
                break;
            default:
                break;
        }
    }

    private static string HashFault(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && !text.StartsWith(TextHash.Algorithm, StringComparison.Ordinal) ? $"\"{text[..colon]}\" is not an algorithm that is known here." : $"\"{text}\" is not the hash of a text.";
    }

    private static FieldDescription? Field(ImmutableArray<FieldDescription> fields, string name)
    {
        foreach (var field in fields)
        {
            if (field.Name == name) return field;
        }
        return null;
    }

    /// <summary>A key of the team's own, unless it is nearly a known one that is not written anywhere else.</summary>
    private static bool IsOwn(MapValue map, string key, ImmutableArray<FieldDescription> fields) =>
        NearestName.Find(key, fields.Select(f => f.Name)) is not { } nearest || map[nearest] is not null;

    private void Unknown(MapEntry entry, ImmutableArray<FieldDescription> fields, string path)
    {
        var nearest = NearestName.Find(entry.Key, fields.Select(f => f.Name));
        findings.Add(new(FieldRules.Unknown, entry.KeyLocation, $"The field \"{path}{entry.Key}\" is not known.")
        {
            Help = nearest is null ? $"Known fields: {string.Join(", ", fields.Select(f => f.Name))}." : $"Write \"{nearest}\", or remove the line.",
            Suggestion = nearest,
            Record = record,
            Field = path + entry.Key,
        });
    }

    /// <summary>A misspelt field is one mistake: it is not reported as missing as well.</summary>
    private static bool IsMisspelt(MapValue map, ImmutableArray<FieldDescription> fields, FieldDescription field) =>
        map.Entries.Any(e => Field(fields, e.Key) is null && NearestName.Find(e.Key, fields.Select(f => f.Name)) == field.Name);

    private void Missing(MapValue map, FieldDescription field, string path) =>
        findings.Add(new(FieldRules.Missing, map.Location, $"The field \"{path}\" is missing.") { Help = $"Add {field.Name}: … ({field.Help.TrimEnd('.')}).", Record = record, Field = path });

    private void Bad(string path, SourceLocation location, string message, string help, string? suggestion = null) =>
        findings.Add(new(FieldRules.BadValue, location, message) { Help = help, Suggestion = suggestion, Record = record, Field = path });

    private static bool IsAbsent(FieldValue? value) => value is null or TextValue { Text: "" };
}

using Clausebook.RecordTypes;

namespace Clausebook.Loading;

/// <summary>Shows how a field is written, for help lines.</summary>
internal static class FieldExample
{
    /// <summary>The field with a value of its kind.</summary>
    public static string Of(FieldDescription field) => $"{field.Name}: {Value(field)}";

    private static string Value(FieldDescription field) => field.Kind switch
    {
        FieldKind.List when field.Item!.Kind == FieldKind.Map => $"[{Value(field.Item)}]",
        FieldKind.List => "[first, second]",
        FieldKind.Map => $"{{{string.Join(", ", Fields(field).Select(Of))}}}",
        FieldKind.Date => "2026-03-31",
        FieldKind.Duration => "12 months",
        FieldKind.Boolean => "true",
        FieldKind.Language => "en",
        FieldKind.Hash => "sha256:…",
        FieldKind.Number => "1",
        FieldKind.Enum when field.Values is [var first, ..] => first,
        _ => "…",
    };

    /// <summary>The fields that must be there, or the first one when none must.</summary>
    private static IEnumerable<FieldDescription> Fields(FieldDescription map) => map.Fields.Any(f => f.Required) ? map.Fields.Where(f => f.Required) : map.Fields.Take(1);
}

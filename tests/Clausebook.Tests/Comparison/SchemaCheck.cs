using System.Text.Json;

namespace Clausebook.Tests.Comparison;

/// <summary>Holds JSON against a schema, as far as the schemas of this repository go: types, required and known properties, items, choices, references.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<string> Faults(JsonElement value, JsonElement schema) => Faults(value, schema, schema, "$");

    private static IEnumerable<string> Faults(JsonElement value, JsonElement schema, JsonElement root, string place)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Faults(value, root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), root, place);
        }
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            return choices.EnumerateArray().Any(choice => !Faults(value, choice, root, place).Any()) ? [] : [$"{place} is none of the choices"];
        }
        if (schema.TryGetProperty("enum", out var values)) return values.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)) ? [] : [$"{place} is {value}"];
        if (schema.TryGetProperty("const", out var constant)) return JsonElement.DeepEquals(constant, value) ? [] : [$"{place} is {value}"];
        if (!Types(schema).Contains(NameOf(value.ValueKind))) return [$"{place} is of type {value.ValueKind}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => Properties(value, schema, root, place),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Faults(item, schema.GetProperty("items"), root, $"{place}[{i}]")),
            _ => [],
        };
    }

    private static IEnumerable<string> Properties(JsonElement value, JsonElement schema, JsonElement root, string place)
    {
        var known = schema.GetProperty("properties");
        foreach (var missing in schema.GetProperty("required").EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _))) yield return $"{place}.{missing} is missing";
        foreach (var property in value.EnumerateObject())
        {
            if (!known.TryGetProperty(property.Name, out var inner)) yield return $"{place}.{property.Name} is not described";
            else foreach (var fault in Faults(property.Value, inner, root, $"{place}.{property.Name}")) yield return fault;
        }
    }

    private static IEnumerable<string> Types(JsonElement schema)
    {
        var type = schema.GetProperty("type");
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];
    }

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => "integer",
        _ => kind.ToString().ToLowerInvariant(),
    };
}

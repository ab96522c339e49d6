using System.Text;
using System.Text.Json;
using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>The list of rules, for <c>clausebook rules</c>.</summary>
public static class RuleList
{
    /// <summary>One rule a line: code, default severity, title.</summary>
    public static void WriteText(IReadOnlyList<FindingDescriptor> rules, TextWriter writer)
    {
        foreach (var rule in rules) writer.Write($"{rule.Code}  {SummaryLine.Name(rule.Severity),-7}  {rule.Title}\n");
    }

    /// <summary>The stable schema <c>clausebook-rules/1</c>.</summary>
    public static void WriteJson(IReadOnlyList<FindingDescriptor> rules, TextWriter writer)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("schema", "clausebook-rules/1");
            json.WriteStartArray("rules");
            foreach (var rule in rules)
            {
                json.WriteStartObject();
                json.WriteString("code", rule.Code);
                json.WriteString("name", rule.Name);
                json.WriteString("severity", SummaryLine.Name(rule.Severity));
                json.WriteString("title", rule.Title);
                json.WriteString("why", rule.Why);
                json.WriteBoolean("calendar_only", rule.CalendarOnly);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n");
    }
}

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>For programs: the stable schema <c>clausebook-findings/1</c>. Lines and columns count from 1, in UTF-16 units; an end is exclusive.</summary>
internal sealed partial class JsonReport : FindingReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(AsciiWithoutLogCommands()) };

    public override void Write(IReadOnlyList<Finding> findings, ReportContext context, TextWriter writer)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "clausebook-findings/1");
            json.WriteStartObject("tool");
            json.WriteString("name", "clausebook");
            json.WriteString("version", context.ToolVersion);
            json.WriteEndObject();
            json.WriteString("as_of", context.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("commit", context.Commit);
            json.WriteStartObject("summary");
            json.WriteNumber("errors", findings.Count(finding => finding.Severity == Severity.Error));
            json.WriteNumber("warnings", findings.Count(finding => finding.Severity == Severity.Warning));
            json.WriteNumber("notes", findings.Count(finding => finding.Severity == Severity.Note));
            json.WriteNumber("files", context.Files);
            json.WriteEndObject();
            json.WriteStartArray("findings");
            foreach (var (finding, fingerprint) in findings.Zip(Fingerprint.Of(findings))) WriteFinding(json, finding, fingerprint, context);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n");
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, string fingerprint, ReportContext context)
    {
        var (path, line, column) = finding.Location;
        json.WriteStartObject();
        json.WriteString("code", finding.Descriptor.Code);
        json.WriteString("rule", finding.Descriptor.Name);
        json.WriteString("severity", SummaryLine.Name(finding.Severity));
        json.WriteString("message", VisibleText.Cut(finding.Message));
        json.WriteString("file", path);
        json.WriteStartObject("range");
        WritePosition(json, "start", line, column);
        WritePosition(json, "end", line, column + (context.Line(path, line) is { } text ? Excerpt.MarkedLength(text, column) : 0));
        json.WriteEndObject();
        json.WriteString("record", finding.Record);
        json.WriteStartArray("clauses");
        foreach (var clause in Clauses(finding.Descriptor.Why)) json.WriteStringValue(clause);
        json.WriteEndArray();
        json.WriteString("why", finding.Descriptor.Why);
        json.WriteString("help", Advice.For(finding) is { } advice ? VisibleText.Cut(advice) : null);
        json.WriteStartArray("related");
        foreach (var note in finding.Notes) WriteNote(json, note);
        json.WriteEndArray();
        json.WriteNull("fix"); // no rule offers an edit yet
        json.WriteString("fingerprint", fingerprint);
        json.WriteEndObject();
    }

    private static void WriteNote(Utf8JsonWriter json, FindingNote note)
    {
        json.WriteStartObject();
        json.WriteString("file", note.Location?.Path);
        if (note.Location is { } place) json.WriteNumber("line", place.Line);
        else json.WriteNull("line");
        json.WriteString("message", VisibleText.Cut(note.Message));
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, int line, int column)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteEndObject();
    }

    /// <summary>The clauses and reference controls of ISO/IEC 27001 that a reason names.</summary>
    private static IEnumerable<string> Clauses(string why) => why.Contains("27001", StringComparison.Ordinal) ? ClauseNumber.Matches(why).Select(match => match.Value).Distinct(StringComparer.Ordinal) : [];

    [GeneratedRegex(@"(?<![\w.:])(A\.[5-8]\.\d{1,2}|([4-9]|10)\.\d{1,2}(\.\d{1,2})?)(?!\w|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseNumber { get; }

    /// <summary>All but ASCII is escaped, and so is the number sign, with which the log commands of Azure Pipelines and TeamCity begin.</summary>
    private static TextEncoderSettings AsciiWithoutLogCommands()
    {
        TextEncoderSettings settings = new(UnicodeRanges.BasicLatin);
        settings.ForbidCharacters('#');
        return settings;
    }
}

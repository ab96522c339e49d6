using System.Text;
using Clausebook.History;
using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.Approving;

/// <summary>
/// Writes single fields into front matter and leaves every other byte as it is: comments, order, quotes, line ends, byte order mark. It works line
/// by line, and then reads what came out: a form that it does not understand is refused and never spoiled.
/// </summary>
internal static class FrontMatterEditor
{
    /// <summary>The file with these fields, each absent one behind the one before it; null when the front matter is written in a form that cannot be edited.</summary>
    public static byte[]? Set(byte[] file, IReadOnlyList<FrontMatterField> fields)
    {
        var (frontMatter, body) = FrontMatterText.Split(file, out var bodyLine);
        if (bodyLine == 0) return null;
        var lines = Lines(Encoding.Latin1.GetString(file.AsSpan()[frontMatter])); // one character a byte, so that nothing is decoded and written otherwise
        var indent = lines.Select(l => l.Text).FirstOrDefault(l => l.Trim() is { Length: > 0 } text && text[0] != '#') is { } first ? first[..^first.TrimStart(' ').Length] : "";
        var previous = -1;
        foreach (var field in fields)
        {
            var index = lines.FindIndex(line => ValueStart(line.Text, indent + field.Name) >= 0);
            if (index >= 0) lines[index] = lines[index] with { Text = WithValue(lines[index].Text, ValueStart(lines[index].Text, indent + field.Name), field.Value) };
            else lines.Insert(index = previous < 0 ? lines.Count : previous + 1, new($"{indent}{field.Name}: {Written(field.Value, null)}", EndOf(lines, file)));
            previous = index;
        }
        byte[] edited = [.. file.AsSpan()[..frontMatter.Start.Value], .. Encoding.Latin1.GetBytes(string.Concat(lines.Select(l => l.Text + l.End))), .. file.AsSpan()[frontMatter.End.Value..]];
        return IsSound(file, edited, fields) ? edited : null;
    }

    private static List<Line> Lines(string text)
    {
        List<Line> lines = [];
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = text.IndexOf('\n', start) + 1;
            if (end == 0) end = text.Length;
            var line = text[start..end];
            var content = line.TrimEnd('\n', '\r');
            lines.Add(new(content, line[content.Length..]));
        }
        return lines;
    }

    /// <summary>The line end of the front matter's other lines; of the opening fence when there are none.</summary>
    private static string EndOf(List<Line> lines, ReadOnlySpan<byte> file) => lines is [var first, ..] ? first.End : file[..file.IndexOf((byte)'\n')].EndsWith("\r"u8) ? "\r\n" : "\n";

    /// <summary>Where the value of a key begins, white space included; -1 when the line does not have this key.</summary>
    private static int ValueStart(string line, string key)
    {
        if (!line.StartsWith(key, StringComparison.Ordinal)) return -1;
        var colon = key.Length;
        while (colon < line.Length && line[colon] == ' ') colon++;
        return colon < line.Length && line[colon] == ':' && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t') ? colon + 1 : -1;
    }

    private static string WithValue(string line, int start, string value)
    {
        var first = start;
        while (first < line.Length && line[first] is ' ' or '\t') first++;
        if (first == line.Length || line[first] == '#') return $"{line[..start]} {Written(value, null)}{line[start..]}"; // no value yet
        var end = line[first] is '"' or '\'' ? line.IndexOf(line[first], first + 1) + 1 : PlainEnd(line, first);
        return end <= first ? line : line[..first] + Written(value, line[first]) + line[end..]; // an unclosed quote goes on in the next line
    }

    private static int PlainEnd(string line, int first)
    {
        var comment = line.IndexOf(" #", first, StringComparison.Ordinal);
        var end = comment < 0 ? line.Length : comment;
        while (line[end - 1] is ' ' or '\t') end--;
        return end;
    }

    /// <summary>A value in the quotes that were there before, or in none where none are needed.</summary>
    private static string Written(string value, char? before)
    {
        var isPlain = value.Length > 0 && char.IsAsciiLetterOrDigit(value[0]) && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or ':') && value[^1] != ':';
        var bytes = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(value));
        return before is '\'' && isPlain ? $"'{bytes}'" : isPlain && before is not '"' ? bytes : $"\"{bytes.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>True when the edited file says what it is to say, and everything else as before.</summary>
    private static bool IsSound(ReadOnlySpan<byte> file, ReadOnlySpan<byte> edited, IReadOnlyList<FrontMatterField> fields)
    {
        var (before, after) = (Map(file, out var formerBody), Map(edited, out var body));
        if (before is null || after is null || !file[formerBody].SequenceEqual(edited[body])) return false;
        var names = fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        return fields.All(f => after[f.Name] is TextValue { Text: var text } && text == f.Value) && Rest(before).SequenceEqual(Rest(after));

        IEnumerable<string> Rest(MapValue map) => map.Entries.Where(e => !names.Contains(e.Key)).Select(e => e.Key + Meaning(e.Value));
    }

    private static MapValue? Map(ReadOnlySpan<byte> file, out Range body)
    {
        (var frontMatter, body) = FrontMatterText.Split(file, out _);
        return YamlReader.Read("", Encoding.UTF8.GetString(file[frontMatter]).ReplaceLineEndings("\n"), 1, YamlReader.FrontMatterLimit).Map;
    }

    private static string Meaning(FieldValue value) => value switch
    {
        TextValue text => $"={text.Text}\0",
        ListValue list => $"[{string.Concat(list.Items.Select(Meaning))}]",
        MapValue map => $"{{{string.Concat(map.Entries.Select(e => e.Key + Meaning(e.Value)))}}}",
        _ => "",
    };

    private sealed record Line(string Text, string End);
}

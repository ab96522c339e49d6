using YamlDotNet.Core;

namespace Clausebook.Loading;

/// <summary>Says in plain words what is wrong with a piece of YAML: where, what, and what to write. No parser jargon reaches a policy owner.</summary>
internal static class YamlFaults
{
    private const int BracketLimit = 40;

    public static YamlFault TooLong(string path, int lineOffset, int limit) =>
        new(new(path, lineOffset + 1), FormattableString.Invariant($"This YAML is longer than {limit} characters."), "Move long text into the body below the front matter, or split the file.");

    /// <summary>Refuses nesting before YamlDotNet sees it, because its time grows with the square of the depth.</summary>
    public static YamlFault? DeepNesting(string path, string text, int lineOffset)
    {
        int depth = 0, line = lineOffset + 1, column = 0;
        foreach (var c in text)
        {
            column++;
            if (c == '\n') (line, column) = (line + 1, 0);
            else if (c is '[' or '{') depth++;
            else if (c is ']' or '}') depth = Math.Max(0, depth - 1);
            if (depth > BracketLimit) return new(new(path, line, column), "Brackets are nested too deeply here.", "Close each [ and { that was opened, or put the text in quotes.");
        }
        return null;
    }

    /// <summary>Turns the parser's exception into words, looking at the lines that it points to.</summary>
    public static YamlFault Explain(YamlException exception, string path, string text, int lineOffset)
    {
        var lines = text.Split('\n');
        var index = Math.Clamp((int)exception.Start.Line - 1, 0, lines.Length - 1);
        var place = new YamlPlace(path, lineOffset, lines, index, Math.Max(1, (int)exception.Start.Column));
        return Tabs(place) ?? YamlLineFaults.Find(place) ?? YamlBrackets.Unclosed(place) ?? YamlBrackets.Extra(place) ?? YamlLineFaults.FindBefore(place) ?? Unknown(place);
    }

    /// <summary>Finds what is wrong when the parser gave no place at all.</summary>
    public static YamlFault Explain(string path, string text, int lineOffset)
    {
        var place = new YamlPlace(path, lineOffset, text.Split('\n'), 0, 1);
        if (YamlBrackets.Unclosed(place) is { } bracket) return bracket;
        for (var i = 0; i < place.Lines.Length; i++)
        {
            if (YamlLineFaults.Find(place with { Index = i }) is { } fault) return fault;
        }
        return new(place.At(1), "The YAML ends before a list, a map or a quotation is closed.", "Close each [, { and \" that was opened.");
    }

    /// <summary>Front matter that can be read and holds no fields: most often the space after the colon is missing everywhere.</summary>
    public static YamlFault NotFields(string path, string text, int lineOffset)
    {
        var place = new YamlPlace(path, lineOffset, text.Split('\n'), 0, 1);
        return YamlLineFaults.Find(place) ?? new(place.At(1), "This is not a list of fields.", "Write one field a line: key: value.");
    }

    /// <summary>A tab before a field is seen by the parser only after it gave up on the line above.</summary>
    private static YamlFault? Tabs(YamlPlace place)
    {
        for (var i = place.Index; i < Math.Min(place.Index + 2, place.Lines.Length); i++)
        {
            var indent = place.Lines[i].Length - place.Lines[i].TrimStart(' ').Length;
            if (indent < place.Lines[i].Length && place.Lines[i][indent] == '\t') return new((place with { Index = i }).At(indent + 1), "The line is indented with a tab.", "Indent with spaces.");
        }
        return null;
    }

    private static YamlFault Unknown(YamlPlace place)
    {
        var line = place.Line.Trim();
        return new(place.At(place.Column), $"This line cannot be read: {(line.Length > 60 ? line[..60] + "…" : line)}", "Write key: value, with text that holds : # [ { or quotation marks in double quotes.");
    }
}

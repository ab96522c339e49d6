using System.Text.RegularExpressions;
using Clausebook.Findings;
using YamlDotNet.Core;

namespace Clausebook.Loading;

/// <summary>Says in plain words what is wrong with a piece of YAML: where, what, and what to write. No parser jargon reaches a policy owner.</summary>
internal static partial class YamlFaults
{
    private const int BracketLimit = 40;

    public static YamlFault TooLong(SourceLocation location, int limit) =>
        new(location, FormattableString.Invariant($"This YAML is longer than {limit} characters."), "Move long text into the body below the front matter, or split the file.");

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

    /// <summary>Turns the parser's exception into words, looking at the line that it points to.</summary>
    public static YamlFault Explain(YamlException exception, string path, string text, int lineOffset)
    {
        var lines = text.Split('\n');
        var index = Math.Clamp((int)exception.Start.Line - 1, 0, lines.Length - 1);
        for (var i = Math.Min(index, lines.Length - 1); i >= Math.Max(0, index - 1); i--)
        {
            if (LineFault(new(path, i + 1 + lineOffset), lines[i]) is { } fault) return fault;
        }
        if (exception.Message.Contains("flow", StringComparison.Ordinal)) return Unclosed(path, text, lineOffset);
        var location = new SourceLocation(path, index + 1 + lineOffset, Math.Max(1, (int)exception.Start.Column));
        return new(location, $"This line cannot be read: {Shorten(lines[index])}", "Write key: value, with text that holds : # [ { or quotation marks in double quotes.");
    }

    /// <summary>Names the first line whose brackets or quotation marks are not closed.</summary>
    public static YamlFault Unclosed(string path, string text, int lineOffset)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Count(c => c == '[') > lines[i].Count(c => c == ']')) return new(new(path, i + 1 + lineOffset, lines[i].IndexOf('[', StringComparison.Ordinal) + 1), "The list that starts with [ is not closed.", "Add the missing ] at the end of the list.");
            if (lines[i].Count(c => c == '{') > lines[i].Count(c => c == '}')) return new(new(path, i + 1 + lineOffset, lines[i].IndexOf('{', StringComparison.Ordinal) + 1), "The map that starts with { is not closed.", "Add the missing } at the end of the map.");
        }
        return new(new(path, 1 + lineOffset), "The YAML ends before a list, a map or a quotation is closed.", "Close each [, { and \" that was opened.");
    }

    private static YamlFault? LineFault(SourceLocation start, string line)
    {
        var content = line.TrimStart(' ');
        var indent = line.Length - content.Length;
        if (content.StartsWith('\t')) return new(start with { Column = indent + 1 }, "The line is indented with a tab.", "Indent with spaces.");
        if (ColonInValue().Match(line) is { Success: true } colon)
        {
            var key = colon.Groups["key"].Value;
            var value = colon.Groups["value"].Value.Trim();
            return new(start with { Column = colon.Groups["value"].Index + 1 }, $"The value of \"{key}\" contains a colon, so it needs quotes.", $"Write: {key}: \"{value.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        }
        if (MissingSpace().Match(line) is { Success: true } tight) return new(start with { Column = tight.Groups["value"].Index + 1 }, $"A space is missing after \"{tight.Groups["key"].Value}:\".", $"Write: {tight.Groups["key"].Value}: {tight.Groups["value"].Value}");
        if (line.Count(c => c == '"') % 2 == 1) return new(start with { Column = line.IndexOf('"', StringComparison.Ordinal) + 1 }, "A quotation mark is not closed.", "Add the missing \" at the end of the value.");
        return null;
    }

    private static string Shorten(string line) => line.Trim() is { Length: > 60 } text ? text[..60] + "…" : line.Trim();

    [GeneratedRegex(@"^\s*(-\s+)?(?<key>[A-Za-z][\w-]*):\s+(?<value>[^""'\[{|>#][^""]*?:(\s.*|$))", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ColonInValue();

    [GeneratedRegex(@"^(?<key>[a-z][\w-]*):(?<value>[^\s/].*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MissingSpace();
}

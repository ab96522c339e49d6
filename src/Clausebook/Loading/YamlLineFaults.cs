using System.Text.RegularExpressions;

namespace Clausebook.Loading;

/// <summary>The mistakes that people make in one line of YAML, each with the line as it should be.</summary>
internal static partial class YamlLineFaults
{
    /// <summary>What is wrong with the line itself, or null when nothing usual is.</summary>
    public static YamlFault? Find(YamlPlace place)
    {
        var line = place.Line;
        if (FlowColon().Match(line) is { Success: true } inBrackets) return NeedsQuotes(place, inBrackets, "contains a colon");
        if (BlockColon().Match(line) is { Success: true } colon) return NeedsQuotes(place, colon, "contains a colon");
        if (Quotation(place) is { } quotation) return quotation;
        if (SpecialStart().Match(line) is { Success: true } special) return NeedsQuotes(place, special, $"starts with {special.Groups["value"].Value[0]}");
        if (MissingSpace().Match(line) is { Success: true } tight) return new(place.At(tight.Groups["value"].Index + 1), $"A space is missing after \"{tight.Groups["key"].Value}:\".", $"Write: {tight.Groups["key"].Value}: {tight.Groups["value"].Value}");
        if (AfterBracket().Match(line) is { Success: true } after) return NeedsQuotes(place, after, "goes on after its closing bracket");
        if (EmptyItem().Match(line) is { Success: true } empty) return new(place.At(empty.Index + 1), "Nothing stands between these two commas.", "Remove one of the two commas.");
        return null;
    }

    /// <summary>What is wrong between this line and the one above: a missing colon, or lines that do not start in one column.</summary>
    public static YamlFault? FindBefore(YamlPlace place)
    {
        var above = place.Index - 1;
        while (above >= 0 && place.Lines[above].Trim().Length == 0) above--;
        if (above < 0) return null;
        var previous = place.Lines[above];
        if (Find(place with { Index = above }) is { } earlier) return earlier;
        if (FieldName().IsMatch(previous)) return new((place with { Index = above }).At(1), $"A colon is missing after \"{previous.Trim()}\".", $"Write: {previous.Trim()}: …");
        if (FieldName().IsMatch(place.Line)) return new(place.At(1), $"A colon is missing after \"{place.Line.Trim()}\".", $"Write: {place.Line.Trim()}: …");
        var indent = place.Line.Length - place.Line.TrimStart(' ').Length;
        return indent == previous.Length - previous.TrimStart(' ').Length
            ? null
            : new(place.At(indent + 1), "This line does not start in the same column as the line above.", "Start the fields of a document, and the items of a list, in the same column.");
    }

    private static YamlFault? Quotation(YamlPlace place)
    {
        if (Quoted().Match(place.Line) is not { Success: true } match) return null;
        var (key, value) = (match.Groups["key"].Value, match.Groups["value"].Value.TrimEnd());
        var at = place.At(match.Groups["value"].Index + 1);
        var mark = value[0];
        var inner = value.Length > 1 && value[^1] == mark ? value[1..^1] : value[1..];
        if (mark == '\'' && value.Length > 2 && value[^1] == mark && inner.Contains('\'', StringComparison.Ordinal)) return new(at, "An apostrophe stands within single quotes.", $"Write: {key}: {Quote(inner)}");
        if (mark == '"' && inner.Contains('\\', StringComparison.Ordinal) && value[^1] == mark) return new(at, "A backslash stands within double quotes, where it has a meaning of its own.", $"Write: {key}: '{inner}'");
        if (value.Length == 1 || !value[1..].Contains(mark, StringComparison.Ordinal)) return new(at, "A quotation mark is not closed.", $"Add the missing {mark} at the end of the value.");
        return value[^1] == mark ? null : new(at, $"The value of \"{key}\" goes on after its closing quotation mark.", $"Write: {key}: {Quote(value)}");
    }

    private static YamlFault NeedsQuotes(YamlPlace place, Match match, string why)
    {
        var key = match.Groups["key"].Value;
        var value = match.Groups["value"];
        return new(place.At(value.Index + 1), $"The value of \"{key}\" {why}, so it needs quotes.", $"Write: {key}: {Quote(value.Value.Trim())}");
    }

    private static string Quote(string value) => value.Contains('"', StringComparison.Ordinal) && !value.Contains('\'', StringComparison.Ordinal)
        ? $"'{value}'"
        : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^\s*(-\s+)*(?<key>[\w.-]+):\s+(?<value>[^\s""'\[{|>#].*?:(\s.*|$))", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockColon();

    [GeneratedRegex(@"[{,]\s*(?<key>[\w.-]+):\s+(?<value>[^\s""'\[\]{},#][^\[\]{},]*?:\s[^\[\]{},]*)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FlowColon();

    [GeneratedRegex(@"^\s*(-\s+)*(?<key>[\w.-]+):\s+(?<value>[""'].*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\s*(-\s+)*(?<key>[\w.-]+):\s+(?<value>[@`%].*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SpecialStart();

    [GeneratedRegex(@"^\s*(?<key>[a-z][\w-]*):(?<value>[^\s/].*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MissingSpace();

    [GeneratedRegex(@"^\s*(-\s+)*(?<key>[\w.-]+):\s+(?<value>(\[[^\[\]]*\]|\{[^{}]*\})\s*[^\s\]},#].*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AfterBracket();

    [GeneratedRegex(@",\s*,", RegexOptions.NonBacktracking)]
    private static partial Regex EmptyItem();

    [GeneratedRegex(@"^[a-z][a-z-]*\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex FieldName();
}

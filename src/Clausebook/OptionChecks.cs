using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Clausebook.Findings;
using Clausebook.Loading.Rules;
using Clausebook.Model;

namespace Clausebook;

/// <summary>The values of isms.yaml that need more than the kind of their field: paths, addresses, colours, codes. Each mistake is a finding.</summary>
internal sealed partial class OptionChecks(ICollection<Finding> findings)
{
    /// <summary>Every code has a page of help that is built in.</summary>
    private static readonly HashSet<string> Codes = typeof(OptionChecks).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("rules/", StringComparison.Ordinal)).Select(n => Path.GetFileNameWithoutExtension(n)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The only format of isms.yaml that there has been.</summary>
    public void Format(MapValue map)
    {
        if (map.Text("isms") is { } version && version != "1") Bad(map, "isms", $"The format \"{version}\" of this file is not known.", "Write isms: 1, or use the version of clausebook that the file was written for.");
    }

    /// <summary>A path that stays within the repository; null when none is given.</summary>
    public string? Inside(MapValue map, string key)
    {
        if (map.Text(key) is not { } path) return null;
        var clean = path.Replace('\\', '/').TrimEnd('/');
        if (clean.Split('/').Any(p => p is "" or "." or "..") || clean.Contains(':', StringComparison.Ordinal) || clean.Any(char.IsControl))
        {
            Bad(map, key, $"\"{path}\" is not a path within the repository.", "Write a path from the repository's root, like docs/policies.");
        }
        return clean;
    }

    public string? Colour(MapValue map, string key) => Matching(map, key, HexColour().IsMatch, "is not a colour.", "Write it as six hexadecimal digits in quotes, like \"#0b57d0\".");

    public string? EditAddress(MapValue map, string key) => Matching(map, key, IsAddressWithPath, "is not a web address with {path} in it.", "Write the address of the forge's editor, like \"https://forge.example/isms/edit/main/{path}\".");

    /// <summary>The address of a folder, with a slash at its end; null when none is given.</summary>
    public string? BaseAddress(MapValue map, string key) =>
        Matching(map, key, IsAddress, "is not a web address.", "Write the address that the handbook is published at, like \"https://isms.example/handbook/\".")?.TrimEnd('/') is { } address ? address + '/' : null;

    public ImmutableArray<string> KnownCodes(MapValue map, string key) => [.. map.Texts(key).Where(c => IsCode(c.Text, c.Location, key)).Select(c => c.Text)];

    public IReadOnlyDictionary<string, Severity> Severities(MapValue map)
    {
        Dictionary<string, Severity> severities = new(StringComparer.Ordinal);
        foreach (var entry in map.Entries.Where(e => IsCode(e.Key, e.KeyLocation, "severity")))
        {
            var word = map.Text(entry.Key) ?? "";
            if (Enum.TryParse<Severity>(word, ignoreCase: true, out var severity) && Enum.IsDefined(severity) && !char.IsAsciiDigit(word[0])) severities[entry.Key] = severity;
            else Bad(map, entry.Key, $"\"{word}\" is not a severity.", "Write note, warning or error.", NearestName.Find(word, ["note", "warning", "error"]));
        }
        return severities;
    }

    /// <summary>A misspelt code would leave a finding as it is without a word.</summary>
    private bool IsCode(string code, SourceLocation location, string field)
    {
        if (Codes.Contains(code)) return true;
        findings.Add(new(FieldRules.BadValue, location, $"\"{code}\" is not the code of a finding.") { Help = "Write a code as findings show it, like ISMS0402.", Suggestion = NearestName.Find(code, Codes), Field = field });
        return false;
    }

    private string? Matching(MapValue map, string key, Func<string, bool> matches, string message, string help)
    {
        var text = map.Text(key);
        if (text is not null && !matches(text)) Bad(map, key, $"\"{text}\" {message}", help);
        return text;
    }

    private static bool IsAddressWithPath(string text) => IsWeb(text) && text.Contains("{path}", StringComparison.Ordinal) && !text.Any(char.IsWhiteSpace);

    private static bool IsAddress(string text) => IsWeb(text) && Uri.IsWellFormedUriString(text, UriKind.Absolute) && !text.Contains('?', StringComparison.Ordinal) && !text.Contains('#', StringComparison.Ordinal);

    private static bool IsWeb(string text) => text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal);

    private void Bad(MapValue map, string key, string message, string help, string? suggestion = null) =>
        findings.Add(new(FieldRules.BadValue, map[key]!.Location, message) { Help = help, Suggestion = suggestion, Field = key });

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex HexColour();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Clausebook.Testing;

/// <summary>A rule's spec page, taken apart: the page that users read is the page that the test runs.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Title">The rule's title.</param>
/// <param name="Wrong">The files of the wrong example; empty when the rule needs history or published pages.</param>
/// <param name="Expected">The places at which the wrong example must be found.</param>
/// <param name="Right">The files of the right example.</param>
public sealed partial record SpecPage(string Code, string Title, ImmutableArray<(string Path, string Text)> Wrong, ImmutableArray<string> Expected, ImmutableArray<(string Path, string Text)> Right)
{
    /// <summary>Reads a page.</summary>
    public static SpecPage Parse(string text)
    {
        var title = TitleLine().Match(text);
        if (!title.Success) throw new FormatException("A spec page starts with # ISMSnnnn: title");
        return new(title.Groups["code"].Value, title.Groups["title"].Value.Trim(), Files(Section(text, "Wrong")), [.. ExpectedLine().Matches(Section(text, "Wrong")).Select(m => m.Groups["place"].Value)], Files(Section(text, "Right")));
    }

    private static string Section(string text, string name)
    {
        // Only headings outside of code blocks end a section; examples have headings of their own.
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        List<string> section = [];
        var inside = false;
        var fence = "";
        foreach (var line in lines)
        {
            if (fence.Length == 0 && line.StartsWith("## ", StringComparison.Ordinal)) inside = line[3..].Trim() == name;
            else if (inside) section.Add(line);
            if (Fence().Match(line) is not { Success: true } match) continue;
            if (fence.Length == 0) fence = match.Value;
            else if (line.Trim() == fence) fence = "";
        }
        return string.Join('\n', section);
    }

    private static ImmutableArray<(string, string)> Files(string section) =>
        [.. FileBlock().Matches(section).Select(m => (m.Groups["path"].Value, m.Groups["text"].Value))];

    [GeneratedRegex(@"^# (?<code>ISMS\d{4}): (?<title>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex TitleLine();

    [GeneratedRegex("^Expected: `(?<place>[^`]+)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ExpectedLine();

    [GeneratedRegex(@"^(?<fence>`{3,})\w+ (?<path>\S+)\n(?<text>.*?)^\k<fence>\s*$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex FileBlock();

    [GeneratedRegex("^`{3,}")]
    private static partial Regex Fence();
}

using System.Text.RegularExpressions;
using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>Shows the page of a rule in a terminal, for <c>clausebook explain</c>: the same page that the tests execute.</summary>
public static partial class RuleExplanation
{
    private const int LineWidth = 100;

    /// <summary>Writes the page.</summary>
    /// <param name="asked">A code (<c>ISMS0403</c>, in any case) or the name of a rule.</param>
    /// <param name="color">True to use colours.</param>
    /// <param name="writer">Where it goes.</param>
    /// <exception cref="UsageException">There is no such rule.</exception>
    public static void Write(string asked, bool color, TextWriter writer)
    {
        var rules = RuleLedger.Read();
        var rule = rules.FirstOrDefault(rule => string.Equals(rule.Code, asked, StringComparison.OrdinalIgnoreCase) || rule.Name == asked);
        var page = Page(rule?.Code ?? asked.ToUpperInvariant());
        if (page is not null) WritePage(page, new(color), writer);
        else if (rule is not null) WritePage($"# {rule.Code}: {rule.Title}\n\n{rule.Why}\n", new(color), writer);
        else throw Unknown(asked, rules);
    }

    private static UsageException Unknown(string asked, IReadOnlyList<FindingDescriptor> rules)
    {
        var nearest = NearestName.Find(asked, rules.SelectMany(rule => (string[])[rule.Code, rule.Name]));
        return new($"There is no rule {VisibleText.Of(asked)}.", nearest is null ? "clausebook rules lists all rules." : $"Did you mean {nearest}? clausebook rules lists all rules.");
    }

    private static string? Page(string code)
    {
        if (!Code.IsMatch(code)) return null;
        using var stream = typeof(RuleExplanation).Assembly.GetManifestResourceStream($"rules/{code}.md");
        if (stream is null) return null;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Headings stand out, examples are indented under the name of their file, paragraphs are wrapped.</summary>
    private static void WritePage(string page, Ink ink, TextWriter writer)
    {
        var isExample = false;
        List<string> paragraph = [];
        foreach (var line in page.TrimEnd().Split('\n'))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            if (!isExample && !isFence && line.Length > 0 && line[0] != '#' && !line.StartsWith("- ", StringComparison.Ordinal) && !line.StartsWith("Expected:", StringComparison.Ordinal))
            {
                paragraph.Add(line.Trim());
                continue;
            }
            WriteParagraph(paragraph, ink, writer);
            if (isFence && !isExample && line.Split(' ', 2) is [_, { Length: > 0 } path]) writer.Write($"  {ink.Frame(path + ":")}\n");
            else if (isExample && !isFence) writer.Write(line.Length == 0 ? "\n" : $"    {line}\n");
            else if (line.StartsWith('#')) writer.Write($"{ink.Strong(line.TrimStart('#', ' '))}\n");
            else if (line.StartsWith("Expected:", StringComparison.Ordinal)) writer.Write($"  Reported at {Inline(line[9..].Trim(), ink)}\n");
            else if (!isFence) writer.Write(line.Length == 0 ? "\n" : $"{Inline(line, ink)}\n");
            if (isFence) isExample = !isExample;
        }
        WriteParagraph(paragraph, ink, writer);
    }

    private static void WriteParagraph(List<string> lines, Ink ink, TextWriter writer)
    {
        var wrapped = "";
        foreach (var word in lines.SelectMany(line => line.Split(' ')))
        {
            if (wrapped.Length > 0 && wrapped.Length + word.Length >= LineWidth)
            {
                writer.Write($"{Inline(wrapped, ink)}\n");
                wrapped = "";
            }
            wrapped += wrapped.Length == 0 ? word : $" {word}";
        }
        if (wrapped.Length > 0) writer.Write($"{Inline(wrapped, ink)}\n");
        lines.Clear();
    }

    private static string Inline(string text, Ink ink) => ink.IsOn ? CodeSpan.Replace(text, match => ink.Code(match.Groups[1].Value)) : text;

    [GeneratedRegex("^ISMS[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex CodeSpan { get; }
}

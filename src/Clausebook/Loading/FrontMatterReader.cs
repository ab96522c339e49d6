using System.Text.RegularExpressions;
using Clausebook.Findings;
using Clausebook.Loading.Rules;

namespace Clausebook.Loading;

/// <summary>Splits a document at its fences and reads what stands between them.</summary>
internal static partial class FrontMatterReader
{
    private const string Fence = "---";

    /// <summary>Reads the front matter; adds findings for a broken fence and for YAML that cannot be read.</summary>
    public static FrontMatter Read(SourceText source, ICollection<Finding> findings)
    {
        var text = source.Text;
        var firstEnd = LineEnd(text, 0);
        if (text[..firstEnd].TrimEnd() != Fence) return WithoutOpeningFence(source, findings);

        var bodyStart = -1;
        var yamlEnd = -1;
        for (var start = firstEnd + 1; start < text.Length; start = LineEnd(text, start) + 1)
        {
            var end = LineEnd(text, start);
            if (text.AsSpan(start, end - start).TrimEnd() is not Fence) continue;
            (yamlEnd, bodyStart) = (start, Math.Min(end + 1, text.Length));
            break;
        }
        if (bodyStart < 0)
        {
            findings.Add(new(FileRules.BrokenFence, new(source.Path), "The front matter is opened by --- but never closed.") { Help = "Write a line with --- after the last field." });
            return FrontMatter.None(source, usable: false);
        }

        var reading = YamlReader.Read(source.Path, text[(firstEnd + 1)..yamlEnd], 1, YamlReader.FrontMatterLimit);
        if (reading.Fault is { } fault)
        {
            findings.Add(new(FileRules.MalformedYaml, fault.Location, fault.Message) { Help = fault.Help });
            return FrontMatter.None(source, usable: false) with { BodyStart = bodyStart };
        }
        if (reading.Value is null) return FrontMatter.None(source, usable: true) with { BodyStart = bodyStart };
        if (reading.Map is { } fields) return new(fields, bodyStart, true);

        var notFields = YamlFaults.NotFields(source.Path, text[(firstEnd + 1)..yamlEnd], 1);
        findings.Add(new(FileRules.MalformedYaml, notFields.Location, notFields.Message) { Help = notFields.Help });
        return FrontMatter.None(source, usable: false) with { BodyStart = bodyStart };
    }

    /// <summary>No fence on the first line: either there is no front matter, or the fence is misplaced or misspelt.</summary>
    private static FrontMatter WithoutOpeningFence(SourceText source, ICollection<Finding> findings)
    {
        var lines = source.Text.Split('\n', 12);
        var first = Array.FindIndex(lines, line => line.Trim().Length > 0);
        var written = first < 0 ? "" : lines[first].Trim();
        var looksLikeFence = written.Length is > 1 and < 8 && written.All(c => c is '-' or '–' or '—' or '−');
        if (!looksLikeFence) return Absent(source, first, findings);
        findings.Add(new(FileRules.BrokenFence, new(source.Path, first + 1), first > 0 ? "The front matter does not start on the first line." : $"The front matter is opened by \"{lines[first].TrimEnd()}\" instead of ---.")
        {
            Help = "Make the first line of the file exactly three hyphens: ---",
        });
        return FrontMatter.None(source, usable: false);
    }

    /// <summary>No fields at all, or fields whose opening fence was forgotten.</summary>
    private static FrontMatter Absent(SourceText source, int first, ICollection<Finding> findings)
    {
        var forgotten = first >= 0 && FieldLine().IsMatch(source.Line(first + 1)) && source.Text.Contains("\n---", StringComparison.Ordinal);
        findings.Add(forgotten
            ? new(FileRules.BrokenFence, new(source.Path, first + 1), "The fields at the top are not opened by a line with ---.") { Help = "Write a line with --- above the first field." }
            : new(FileRules.BrokenFence, new(source.Path), "The file has no front matter, so nothing says what it is and who answers for it.") { Help = "Start the file with a line --- , then one field a line such as owner: security-lead and status: draft, then another line --- ." });
        return FrontMatter.None(source, usable: false);
    }

    [GeneratedRegex(@"^[a-z][a-z-]*:(\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex FieldLine();

    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}

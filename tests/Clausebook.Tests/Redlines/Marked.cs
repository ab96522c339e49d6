using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Clausebook.Loading;
using Clausebook.Redlines;

namespace Clausebook.Tests.Redlines;

/// <summary>A redline as one can read it in a test: <c>[-what went-]</c>, <c>{+what came+}</c>, a line for each block.</summary>
internal static partial class Marked
{
    /// <summary>The redline of two bodies of Markdown.</summary>
    public static string Text(string old, string present) => Redline.Between(Read(old), Read(present)).Text is { } text ? Plain(Encoding.UTF8.GetString(text.Body.Html.Span)) : "(no word changed)";

    /// <summary>The redline of two bodies as HTML.</summary>
    public static string Html(string old, string present) => Redline.Between(Read(old), Read(present)).Text is { } text ? Encoding.UTF8.GetString(text.Body.Html.Span) : "";

    /// <summary>The words of a text of one paragraph.</summary>
    public static IEnumerable<string> Words(string text) => WordsOf(text, new()).Select(w => w.Text);

    /// <summary>The words of two texts of one paragraph as a redline shows them: old, new, or neither.</summary>
    public static List<(string Text, bool? IsOld)> Words(string old, string present)
    {
        Vocabulary vocabulary = new();
        var (before, now) = (WordsOf(old, vocabulary), WordsOf(present, vocabulary));
        List<(string Text, bool? IsOld)> all = [];
        var next = 0;
        foreach (var edit in WordDiff.Compare(before, now))
        {
            all.AddRange(now[next..edit.Start].Select(w => (w.Text, (bool?)null)));
            all.AddRange(before[edit.OldStart..edit.OldEnd].Select(w => (w.Text, (bool?)true)));
            all.AddRange(now[edit.Start..edit.End].Select(w => (w.Text, (bool?)false)));
            next = edit.End;
        }
        all.AddRange(now[next..].Select(w => (w.Text, (bool?)null)));
        return all;
    }

    private static ImmutableArray<Word> WordsOf(string text, Vocabulary vocabulary)
    {
        WordReader reader = new(vocabulary);
        reader.Add(text, null, null);
        return reader.Take();
    }

    /// <summary>What a body says.</summary>
    public static VersionText Read(string body, string fields = "")
    {
        SourceText source = new("policies/POL-001.md", $"---\n{fields}\n---\n{body}");
        using MarkdownReader reader = new(Variables.None, new AvoidedWords([]));
        var frontMatter = FrontMatterReader.Read(source, []);
        return new(frontMatter.Fields, reader.Read(source, frontMatter.BodyStart, []));
    }

    private static string Plain(string html)
    {
        html = Unseen().Replace(html, "");
        html = Caption().Replace(html, "");
        html = html.Replace("<del>", "[-", StringComparison.Ordinal).Replace("</del>", "-]", StringComparison.Ordinal).Replace("<ins>", "{+", StringComparison.Ordinal).Replace("</ins>", "+}", StringComparison.Ordinal);
        html = html.Replace("<td", " | <td", StringComparison.Ordinal).Replace("<th ", " | <th ", StringComparison.Ordinal);
        html = Heading().Replace(html, match => "# ");
        html = Number().Replace(html, "${number}. ").Replace("<li", "- <li", StringComparison.Ordinal);
        var lines = WebUtility.HtmlDecode(Tag().Replace(html, "")).Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0);
        return string.Join('\n', lines);
    }

    [GeneratedRegex("<span class=\"unseen\">[^<]*</span>")]
    private static partial Regex Unseen();

    [GeneratedRegex("<caption[^>]*>[^<]*</caption>")]
    private static partial Regex Caption();

    [GeneratedRegex("<h[1-6][^>]*>")]
    private static partial Regex Heading();

    [GeneratedRegex("<li value=\"(?<number>[0-9]+)\"[^>]*>", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}

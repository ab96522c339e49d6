using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Clausebook.Reporting;

/// <summary>
/// Makes text that came in with content safe to print: control characters, text direction overrides and invisible characters are shown
/// instead of obeyed, what a CI system would take for a command is broken up, and long text is cut in its middle.
/// </summary>
internal static partial class VisibleText
{
    private const int Longest = 300;
    private const int KeptEnd = 80;

    /// <summary>The text, visible and on one line.</summary>
    public static string Of(string text) => BreakLogCommands(Show(Cut(text)));

    /// <summary>The text for the beginning of a line, where some CI systems take <c>::</c> for a command.</summary>
    public static string AtLineStart(string text) => text.Length > 0 && (char.IsAsciiLetterOrDigit(text[0]) || text[0] is '.' or '_') ? Of(text) : "./" + Of(text);

    /// <summary>The text, cut in its middle when it is longer than 300 characters.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= Longest) return text;
        var head = Longest - KeptEnd - 1;
        var tail = text.Length - KeptEnd;
        if (char.IsHighSurrogate(text[head - 1])) head--;
        if (char.IsLowSurrogate(text[tail])) tail++;
        return string.Concat(text.AsSpan(0, head), "…", text.AsSpan(tail));
    }

    /// <summary>The text with everything shown that a terminal would obey or hide.</summary>
    public static string Show(ReadOnlySpan<char> text)
    {
        StringBuilder shown = new(text.Length);
        while (!text.IsEmpty)
        {
            var whole = Rune.DecodeFromUtf16(text, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            if (whole && !IsHidden(rune)) shown.Append(text[..length]);
            else if (!whole) shown.Append(CultureInfo.InvariantCulture, $@"\u{(int)text[0]:x4}");
            else shown.Append(rune.Value switch { '\n' => @"\n", '\r' => @"\r", '\t' => @"\t", <= 0xFFFF => string.Create(CultureInfo.InvariantCulture, $@"\u{rune.Value:x4}"), _ => string.Create(CultureInfo.InvariantCulture, $@"\U{rune.Value:x8}") });
            text = text[length..];
        }
        return shown.ToString();
    }

    /// <summary>The text with what a CI system would take for a command broken up by a look-alike, so that offsets stay.</summary>
    public static string BreakLogCommands(string text) => LogCommand.Replace(text, "#＃");

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Azure Pipelines and TeamCity obey <c>##vso[…]</c>, <c>##[…]</c> and <c>##teamcity[…]</c> anywhere in a line.</summary>
    [GeneratedRegex(@"##(?=[A-Za-z]{0,20}\[)", RegexOptions.CultureInvariant)]
    private static partial Regex LogCommand { get; }
}

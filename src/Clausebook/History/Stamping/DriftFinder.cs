using System.Text;
using System.Text.RegularExpressions;

namespace Clausebook.History.Stamping;

/// <summary>Finds the first line in which two texts differ.</summary>
internal static partial class DriftFinder
{
    /// <summary>The first difference of the bodies, placed in the present file; null when there is none.</summary>
    public static TextDrift? Find(string path, byte[] approved, byte[] present)
    {
        var old = Lines(approved, out _);
        var now = Lines(present, out var linesBefore);
        var line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line]) line++;
        if (line == old.Length && line == now.Length) return null;
        return new(new(path, Math.Min(line, Math.Max(0, now.Length - 1)) + linesBefore + 1), line < old.Length ? old[line] : null, line < now.Length ? now[line] : null)
        {
            IsOnlyLinks = WithoutDestinations(old) == WithoutDestinations(now),
        };
    }

    private static string WithoutDestinations(string[] lines) => Destination().Replace(string.Join('\n', lines), "${before}");

    /// <summary>Of a link in the text, and of one that is defined on a line of its own.</summary>
    [GeneratedRegex(@"(?<before>\]\()[^)\s]+|(?<before>^\[[^\]\n]+\]:[ \t])[^ \t\n]+", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Destination();

    private static string[] Lines(byte[] file, out int linesBefore)
    {
        var (_, body) = FrontMatterText.Split(file, out linesBefore);
        return Encoding.UTF8.GetString(file.AsSpan()[body]).ReplaceLineEndings("\n").Split('\n');
    }
}

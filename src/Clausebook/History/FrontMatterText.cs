namespace Clausebook.History;

/// <summary>Splits the bytes of a Markdown file at its front matter fences, leniently: old revisions are read as they are.</summary>
internal static class FrontMatterText
{
    /// <summary>The front matter between its fences (empty when there is none) and the text after it.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="bodyLine">How many lines come before the body.</param>
    public static (Range FrontMatter, Range Body) Split(ReadOnlySpan<byte> file, out int bodyLine)
    {
        bodyLine = 0;
        var start = file.StartsWith("\uFEFF"u8) ? 3 : 0;
        var position = start;
        if (!IsFence(Line(file, ref position))) return (start..start, start..file.Length);
        var (first, lines) = (position, 1);
        while (position < file.Length)
        {
            var end = position;
            lines++;
            if (!IsFence(Line(file, ref position))) continue;
            bodyLine = lines;
            return (first..end, position..file.Length);
        }
        return (start..start, start..file.Length); // a fence that is never closed is text
    }

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> file, ref int position)
    {
        var rest = file[position..];
        var end = rest.IndexOf((byte)'\n');
        position += end < 0 ? rest.Length : end + 1;
        return end < 0 ? rest : rest[..end];
    }

    private static bool IsFence(ReadOnlySpan<byte> line) => line.TrimEnd(" \t\r"u8).SequenceEqual("---"u8);
}

namespace Clausebook.History;

/// <summary>Line ends as LF, so that a text has one hash on every machine.</summary>
internal static class LineEnds
{
    /// <summary>The text with each CRLF written as LF.</summary>
    public static byte[] ToLf(ReadOnlySpan<byte> text)
    {
        var result = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\r' || i + 1 >= text.Length || text[i + 1] != '\n') result[length++] = text[i];
        }
        return result.AsSpan(0, length).ToArray();
    }
}

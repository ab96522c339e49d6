using System.Buffers;
using System.Text;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.Loading.Rules;

namespace Clausebook.Loading;

/// <summary>Reads a file of the content as strict UTF-8 text, or says why that cannot be. A byte order mark and CRLF are accepted and make no difference.</summary>
internal static class SourceReader
{
    /// <summary>The largest file that is read as content, in bytes.</summary>
    public const long SizeLimit = 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of an entry; null after a finding was added.</summary>
    public static SourceText? Read(ContentTree tree, ContentEntry entry, ICollection<Finding> findings) =>
        Bytes(tree, entry, findings) is { } bytes ? Decode(entry.Path, bytes, findings) : null;

    /// <summary>The bytes of an entry; null after a finding was added.</summary>
    public static byte[]? Bytes(ContentTree tree, ContentEntry entry, ICollection<Finding> findings)
    {
        var start = new SourceLocation(entry.Path);
        if (entry.Kind != ContentEntryKind.File)
        {
            findings.Add(new(FileRules.NotRegularFile, start, entry.Kind == ContentEntryKind.SymbolicLink ? "This is a symbolic link, which is not followed." : "This is not a regular file.") { Help = "Put the file itself here." });
            return null;
        }
        if (entry.Size > SizeLimit)
        {
            findings.Add(new(FileRules.TooLarge, start, FormattableString.Invariant($"The file has {entry.Size / 1024.0 / 1024.0:0.0} MiB; at most {SizeLimit / 1024 / 1024} MiB are read.")) { Help = "Split the document, or move attachments out of the content folders." });
            return null;
        }
        return tree.Read(entry);
    }

    /// <summary>The text of some bytes; null after a finding was added.</summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, ICollection<Finding> findings)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (NotTextReason(path, bytes) is { } finding)
        {
            findings.Add(finding);
            return null;
        }
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var place = Place(path, bytes[..FirstInvalid(bytes)]);
            var bad = exception.BytesUnknown is { Length: > 0 } unknown ? Convert.ToHexString(unknown) : "?";
            findings.Add(new(FileRules.NotText, place, $"The byte {bad} here is not UTF-8.") { Help = "Save the file with the encoding UTF-8." });
            return null;
        }
        var source = new SourceText(path, LineFeeds(text));
        return ConflictMarker(source.Text) is { } offset ? Conflict(source, offset, findings) : source;
    }

    private static SourceText? Conflict(SourceText source, int offset, ICollection<Finding> findings)
    {
        findings.Add(new(FileRules.ConflictMarkers, source.At(offset), "A merge was left unresolved here.") { Help = "Keep one of the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>." });
        return null;
    }

    private static Finding? NotTextReason(string path, ReadOnlySpan<byte> bytes)
    {
        var start = new SourceLocation(path);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return new(FileRules.NotText, start, "The file is UTF-16.") { Help = "Save the file with the encoding UTF-8." };
        }
        if (bytes.StartsWith("version https://git-lfs."u8)) return new(FileRules.NotText, start, "The file is a pointer of git LFS, not the text itself.") { Help = "Fetch the file with git lfs pull, or keep documents out of LFS." };
        var nul = bytes.IndexOf((byte)0);
        return nul < 0 ? null : new(FileRules.NotText, Place(path, bytes[..nul]), "The file holds a zero byte, so it is not text.") { Help = "Remove the file, or save it as UTF-8 text." };
    }

    private static int? ConflictMarker(string text)
    {
        if (text.StartsWith("<<<<<<< ", StringComparison.Ordinal)) return 0;
        var offset = text.IndexOf("\n<<<<<<< ", StringComparison.Ordinal);
        return offset < 0 ? null : offset + 1;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (position < bytes.Length && Rune.DecodeFromUtf8(bytes[position..], out _, out var length) == OperationStatus.Done) position += length;
        return position;
    }

    private static SourceLocation Place(string path, ReadOnlySpan<byte> before)
    {
        var text = LineFeeds(Encoding.UTF8.GetString(before));
        return new(path, text.Count(c => c == '\n') + 1, text.Length - text.LastIndexOf('\n'));
    }

    /// <summary>CRLF and CR become LF. Not more: string.ReplaceLineEndings would also break lines at U+2028, but only in files that have a CR.</summary>
    private static string LineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}

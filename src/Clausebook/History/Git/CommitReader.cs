using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using Clausebook.History.Signatures;

namespace Clausebook.History.Git;

/// <summary>
/// Reads raw commit objects. Whatever stands in them is data: names and messages lose their control characters, other encodings are honoured,
/// a date out of range becomes 1970 as in git itself, and nothing makes it fail but a broken object.
/// </summary>
internal sealed class CommitReader(GitObjectDatabase objects)
{
    private const int LongestLine = 400;
    private readonly Dictionary<string, Person> people = new(StringComparer.Ordinal);
    private char[] text = new char[256];

    /// <summary>Reads one commit.</summary>
    public CommitText Read(GitObjectId id)
    {
        using var found = objects.Read(id);
        var rest = found.Data;
        GitObjectId tree = default;
        ImmutableArray<GitObjectId> parents = [];
        SignatureKind? signature = null;
        ReadOnlySpan<byte> author = default, committer = default, encoding = default;
        while (!rest.IsEmpty && rest[0] != '\n')
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.StartsWith("tree "u8)) _ = GitObjectId.TryParse(line[5..], out tree);
            else if (line.StartsWith("parent "u8) && GitObjectId.TryParse(line[7..], out var parent) && !parents.Contains(parent)) parents = parents.Add(parent);
            else if (author.IsEmpty && line.StartsWith("author "u8)) author = line[7..];
            else if (committer.IsEmpty && line.StartsWith("committer "u8)) committer = line[10..];
            else if (line.StartsWith("encoding "u8)) encoding = line[9..];
            else if (signature is null && line.StartsWith("gpgsig "u8)) signature = SignatureArmor.KindOf(line[7..]);
        }
        if (found.Type != GitObjectType.Commit || tree.IsNone) throw new GitObjectException(id, isMissing: false);
        var decoder = Decoder(encoding);
        var message = rest.TrimStart("\n \t\r"u8);
        var firstLine = message.IndexOf((byte)'\n');
        var subject = firstLine < 0 ? message : message[..firstLine];
        // nearly all messages are one line: then there is nothing more to read
        var whole = firstLine >= 0 && message[firstLine..].TrimEnd("\n \t\r"u8).Length > 0 ? decoder.GetString(message).ReplaceLineEndings("\n") : null;
        var title = Clean(decoder.GetString(subject));
        return new()
        {
            Id = id,
            Tree = tree,
            Parents = parents,
            Author = Author(author, decoder),
            AuthorDate = Date(author),
            CommitterDate = Date(committer),
            Subject = title,
            Signature = signature,
            Trailers = whole is null ? CommitTrailers.None : CommitTrailers.Read(whole),
            Request = MergeRequestReader.Read(title, whole),
        };
    }

    private Person Author(ReadOnlySpan<byte> line, Encoding decoder)
    {
        var end = line.LastIndexOf((byte)'>');
        var written = end < 0 ? line : line[..end];
        if (decoder.GetMaxCharCount(written.Length) is var longest && longest > text.Length) text = new char[longest];
        var identity = text.AsSpan(0, decoder.GetChars(written, text));
        var lookup = people.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(identity, out var known)) return known;
        var open = identity.IndexOf('<');
        var email = Clean(open < 0 ? "" : identity[(open + 1)..].ToString());
        var name = Clean((open < 0 ? identity : identity[..open]).ToString());
        return people[identity.ToString()] = new(name.Length == 0 ? email : name, email);
    }

    private static DateTimeOffset Date(ReadOnlySpan<byte> line)
    {
        var text = line[(line.LastIndexOf((byte)'>') + 1)..].TrimStart((byte)' ');
        var isDate = Utf8Parser.TryParse(text, out long seconds, out _) && seconds is >= -62135596800 and <= 253402300799; // years 1 to 9999
        return DateTimeOffset.FromUnixTimeSeconds(isDate ? seconds : 0);
    }

    private static Encoding Decoder(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return Encoding.UTF8;
        var written = Encoding.ASCII.GetString(name);
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8; // an encoding that nobody knows: git shows the bytes as they are, too
        }
    }

    /// <summary>One line without control characters, cut where nobody would read on.</summary>
    public static string Clean(string text)
    {
        var hasControls = text.AsSpan().IndexOfAnyInRange('\0', '\x1f') >= 0 || text.AsSpan().IndexOfAnyInRange('\x7f', '\x9f') >= 0;
        var line = (hasControls ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text).Trim();
        return line.Length <= LongestLine ? line : string.Concat(line.AsSpan(0, LongestLine), "…");
    }
}

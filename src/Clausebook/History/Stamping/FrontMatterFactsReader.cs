using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.History.Stamping;

/// <summary>Reads the front matter of old revisions. What cannot be read counts as a draft's. One reader serves one thread.</summary>
internal sealed class FrontMatterFactsReader
{
    private readonly ArrayBufferWriter<byte> rest = new(1024);

    /// <summary>Reads front matter.</summary>
    public FrontMatterFacts Read(ReadOnlySpan<byte> frontMatter)
    {
        rest.ResetWrittenCount();
        var text = Encoding.UTF8.GetString(frontMatter).ReplaceLineEndings("\n");
        if (YamlReader.Read("", text, 1, YamlReader.FrontMatterLimit).Map is not { } map)
        {
            Write(text);
            return new(DocumentStatus.Draft, null, null, null, null, Hash());
        }
        foreach (var entry in map.Entries)
        {
            if (FrontMatterFacts.ReviewFields.Contains(entry.Key)) continue;
            Write("\n");
            Write(entry);
        }
        return new(Status(map.Text("status")), map.Text("version"), map.Text("approver"), Day(map.Text("approved-on")), map.Text("approved-text") is { } hash ? TextHash.Parse(hash) ?? "" : null, Hash()) { EffectiveFrom = Day(map.Text("effective-from")) };
    }

    private static DocumentStatus Status(string? status) => status?.ToLowerInvariant() switch
    {
        "approved" => DocumentStatus.Approved,
        "in-review" => DocumentStatus.InReview,
        "retired" => DocumentStatus.Retired,
        _ => DocumentStatus.Draft,
    };

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Writes a value without its places and quotes, so that only its meaning counts.</summary>
    private void Write(FieldValue value)
    {
        switch (value)
        {
            case TextValue text:
                Write("=");
                Write(text.Text);
                Write("\0");
                break;
            case ListValue list:
                Write("[");
                foreach (var item in list.Items) Write(item);
                Write("]");
                break;
            case MapValue map:
                Write("{");
                foreach (var entry in map.Entries) Write(entry);
                Write("}");
                break;
        }
    }

    private void Write(MapEntry entry)
    {
        Write(entry.Key);
        Write(entry.Value);
    }

    private void Write(string text) => Encoding.UTF8.GetBytes(text, rest);

    private string Hash()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(rest.WrittenSpan, hash);
        return Convert.ToHexStringLower(hash);
    }
}

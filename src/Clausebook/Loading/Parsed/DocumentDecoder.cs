using System.Collections.Immutable;
using System.Text;
using Clausebook.Findings;
using Clausebook.Loading.Bodies;
using Clausebook.Model;
using Clausebook.RecordTypes;

namespace Clausebook.Loading.Parsed;

/// <summary>Reads the documents of a file as <see cref="DocumentEncoder"/> wrote them. Their HTML stays where it is and is not copied.</summary>
internal sealed class DocumentDecoder
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly string path;
    private readonly RecordTypeLibrary types;
    private int position;

    private DocumentDecoder(ReadOnlyMemory<byte> bytes, string path, RecordTypeLibrary types) => (this.bytes, this.path, this.types) = (bytes, path, types);

    /// <summary>The documents of the file at <paramref name="path"/>.</summary>
    public static ImmutableArray<LoadedDocument> Decode(ReadOnlyMemory<byte> bytes, string path, RecordTypeLibrary types)
    {
        DocumentDecoder decoder = new(bytes, path, types);
        return decoder.All(decoder.Document);
    }

    private LoadedDocument Document()
    {
        var type = types.Find(Text())!;
        return new(path, type, Optional(), (MapValue)Value(), References: All(() => new FieldReference((ReferenceKind)Number(), Text(), Text(), Optional(), Place())), Body: Body());
    }

    private FieldValue Value()
    {
        var place = Place();
        return Number() switch
        {
            0 => new TextValue(Text(), place),
            1 => new ListValue(All(Value), place),
            _ => new MapValue(All(() => new MapEntry(Text(), Place(), Value())), place),
        };
    }

    private MarkdownBody Body()
    {
        var length = Number();
        var html = bytes.Slice(position, length);
        position += length;
        return new(html, All(() => new BodySlot(Number(), (BodySlotKind)Number(), Number())))
        {
            Headings = All(() => new Heading(Number(), Text(), Text(), All(Written), Place())),
            Links = All(() => new Link(Text(), Text(), Place())),
            Images = All(() => new Image(Text(), Text(), Place())),
            Obligations = All(() => new Obligation(Optional(), (ObligationLevel)Number(), All(Written), Text(), Place())),
            Placeholders = All(() => new Placeholder(Text(), Place())),
            AvoidedWords = All(() => new AvoidedWord(Text(), Place())),
            RawHtml = All(() => new RawHtml(Text(), Place())),
            Anchors = All(Text).ToHashSet(StringComparer.Ordinal),
        };
    }

    private TextValue Written() => new(Text(), Place());

    private ImmutableArray<T> All<T>(Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>(Number());
        while (items.Count < items.Capacity) items.Add(read());
        return items.MoveToImmutable();
    }

    private SourceLocation Place() => new(path, Number(), Number());

    private string? Optional() => bytes.Span[position++] == 0 ? null : Text();

    private string Text()
    {
        var length = Number();
        position += length;
        return Encoding.UTF8.GetString(bytes.Span.Slice(position - length, length));
    }

    /// <summary>Seven bits a byte, the lowest first, as <see cref="BinaryWriter.Write7BitEncodedInt"/> writes them.</summary>
    private int Number()
    {
        var span = bytes.Span;
        int number = 0, shift = 0;
        byte next;
        do
        {
            next = span[position++];
            number |= (next & 0x7F) << shift;
            shift += 7;
        }
        while (next > 0x7F);
        return number;
    }
}

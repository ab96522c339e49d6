using System.Collections.Immutable;
using System.Text;
using Clausebook.Findings;
using Clausebook.Loading.Bodies;
using Clausebook.Model;

namespace Clausebook.Redlines;

/// <summary>How a redline is kept: only what a page prints of it.</summary>
internal static class RedlineFormat
{
    private static readonly SourceLocation Nowhere = new("");

    /// <summary>A redline in bytes.</summary>
    public static byte[] Write(Redline redline)
    {
        using MemoryStream bytes = new();
        using BinaryWriter to = new(bytes, Encoding.UTF8);
        Write(to, redline.Fields, field =>
        {
            to.Write(field.Key);
            to.Write(field.IsList);
            Write(to, field.Old, to.Write);
            Write(to, field.Present, to.Write);
        });
        to.Write(redline.Text is not null);
        if (redline.Text is { } text)
        {
            to.Write(redline.Count.WordsAdded);
            to.Write(redline.Count.WordsRemoved);
            to.Write(redline.Count.SectionsAdded);
            to.Write(redline.Count.SectionsRemoved);
            Write(to, text);
        }
        to.Flush();
        return bytes.ToArray();
    }

    /// <summary>The redline in these bytes; null when there is none.</summary>
    public static Redline? Read(byte[] bytes)
    {
        try
        {
            using BinaryReader from = new(new MemoryStream(bytes), Encoding.UTF8);
            var fields = Many(from, () => Field(from));
            if (!from.ReadBoolean()) return new(null, default, fields);
            RedlineCount count = new(from.ReadInt32(), from.ReadInt32(), from.ReadInt32(), from.ReadInt32());
            return new(Text(from), count, fields);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or FormatException)
        {
            return null; // whole by its seal and yet not ours: something else wrote it
        }
    }

    private static void Write(BinaryWriter to, RedlineBody text)
    {
        var body = text.Body;
        to.Write(text.OldLinks);
        to.Write(text.OldImages);
        to.Write(body.Html.Length);
        to.Write(body.Html.Span);
        Write(to, body.Slots, slot =>
        {
            to.Write7BitEncodedInt(slot.Offset);
            to.Write((byte)slot.Kind);
            to.Write7BitEncodedInt(slot.Index);
        });
        Write(to, body.Links, link => to.Write(link.Target));
        Write(to, body.Images, image =>
        {
            to.Write(image.Target);
            to.Write(image.Alternative);
        });
        Write(to, body.Obligations, obligation =>
        {
            to.Write((byte)obligation.Level);
            Write(to, obligation.Addressees, role => to.Write(role.Text));
        });
    }

    private static RedlineBody Text(BinaryReader from)
    {
        var (oldLinks, oldImages) = (from.ReadInt32(), from.ReadInt32());
        var html = from.ReadBytes(from.ReadInt32());
        var slots = Many(from, () => new BodySlot(from.Read7BitEncodedInt(), (BodySlotKind)from.ReadByte(), from.Read7BitEncodedInt()));
        var links = Many(from, () => new Link(from.ReadString(), "", Nowhere));
        var images = Many(from, () => new Image(from.ReadString(), from.ReadString(), Nowhere));
        var obligations = Many(from, () => new Obligation(null, (ObligationLevel)from.ReadByte(), Many(from, () => new TextValue(from.ReadString(), Nowhere)), "", Nowhere));
        return new(RedlineBody.Compiled(html, slots, links, images, obligations), oldLinks, oldImages);
    }

    private static FieldChange Field(BinaryReader from)
    {
        var (key, isList) = (from.ReadString(), from.ReadBoolean());
        return new(key, Many(from, from.ReadString), Many(from, from.ReadString), isList);
    }

    private static void Write<T>(BinaryWriter to, ImmutableArray<T> items, Action<T> write)
    {
        to.Write7BitEncodedInt(items.Length);
        foreach (var item in items) write(item);
    }

    private static ImmutableArray<T> Many<T>(BinaryReader from, Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        for (var rest = from.Read7BitEncodedInt(); rest > 0; rest--) items.Add(read());
        return items.DrainToImmutable();
    }
}

using System.Collections.Immutable;
using Clausebook.Findings;

namespace Clausebook.Verification;

/// <summary>What the rules need to know about a page, as bytes and back. Places keep line and column; they are all on the page itself.</summary>
internal static class PageFacts
{
    public static void Write(BinaryWriter to, PublishedPage page)
    {
        to.Write(page.IsDocument);
        WriteOptional(to, page.Language);
        WriteOptional(to, page.Title);
        foreach (var elements in new[] { page.Landmarks, page.Headings, page.Handlers, page.ImagesWithoutText })
        {
            WriteAll(to, elements, element =>
            {
                to.Write(element.Name);
                to.Write(element.Text);
                Write(to, element.Location);
            });
        }
        WriteAll(to, page.Ids, id =>
        {
            to.Write(id.Id);
            Write(to, id.Location);
        });
        foreach (var addresses in new[] { page.Links, page.Loads })
        {
            WriteAll(to, addresses, address =>
            {
                to.Write(address.Source);
                to.Write(address.Text);
                Write(to, address.Location);
            });
        }
        WriteAll(to, page.Tables, table =>
        {
            to.Write(table.HasHeaders);
            to.Write(table.HasCaption);
            Write(to, table.Location);
        });
    }

    public static PublishedPage Read(BinaryReader from, string path)
    {
        PublishedPage page = new(path) { IsDocument = from.ReadBoolean(), Language = ReadOptional(from), Title = ReadOptional(from) };
        return page with
        {
            Landmarks = ReadElements(),
            Headings = ReadElements(),
            Handlers = ReadElements(),
            ImagesWithoutText = ReadElements(),
            Ids = ReadAll(from, () => new PageId(from.ReadString(), ReadLocation())),
            Links = ReadAddresses(),
            Loads = ReadAddresses(),
            Tables = ReadAll(from, () => new PageTable(from.ReadBoolean(), from.ReadBoolean(), ReadLocation())),
        };

        ImmutableArray<PageElement> ReadElements() => ReadAll(from, () => new PageElement(from.ReadString(), from.ReadString(), ReadLocation()));
        ImmutableArray<PageAddress> ReadAddresses() => ReadAll(from, () => new PageAddress(from.ReadString(), from.ReadString(), ReadLocation()));
        SourceLocation ReadLocation() => new(path, from.Read7BitEncodedInt(), from.Read7BitEncodedInt());
    }

    private static void Write(BinaryWriter to, SourceLocation place)
    {
        to.Write7BitEncodedInt(place.Line);
        to.Write7BitEncodedInt(place.Column);
    }

    private static void WriteAll<T>(BinaryWriter to, ImmutableArray<T> items, Action<T> write)
    {
        to.Write7BitEncodedInt(items.Length);
        foreach (var item in items) write(item);
    }

    private static ImmutableArray<T> ReadAll<T>(BinaryReader from, Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>(from.Read7BitEncodedInt());
        for (var i = 0; i < items.Capacity; i++) items.Add(read());
        return items.MoveToImmutable();
    }

    private static void WriteOptional(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        if (text is not null) to.Write(text);
    }

    private static string? ReadOptional(BinaryReader from) => from.ReadBoolean() ? from.ReadString() : null;
}

using System.Collections.Immutable;
using System.Text;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Loading.Parsed;

/// <summary>Writes the documents of a file as <see cref="DocumentDecoder"/> reads them. Places are written without their path, which is that of the file.</summary>
internal sealed class DocumentEncoder : IDisposable
{
    private readonly MemoryStream bytes = new();
    private readonly BinaryWriter writer;

    private DocumentEncoder() => writer = new BinaryWriter(bytes, Encoding.UTF8);

    /// <summary>The documents in bytes.</summary>
    public static byte[] Encode(ImmutableArray<LoadedDocument> documents)
    {
        using DocumentEncoder encoder = new();
        encoder.All(documents, encoder.Document);
        encoder.writer.Flush();
        return encoder.bytes.ToArray();
    }

    public void Dispose() => writer.Dispose();

    private void Document(LoadedDocument document)
    {
        Text(document.Type.Name);
        Optional(document.Id);
        Value(document.Fields);
        All(document.References, reference =>
        {
            Number((int)reference.Kind);
            Text(reference.Field);
            Text(reference.Target);
            Optional(reference.Type);
            Place(reference.Location);
        });
        Body(document.Body);
    }

    private void Value(FieldValue value)
    {
        Place(value.Location);
        switch (value)
        {
            case TextValue text:
                Number(0);
                Text(text.Text);
                break;
            case ListValue list:
                Number(1);
                All(list.Items, Value);
                break;
            case MapValue map:
                Number(2);
                All(map.Entries, entry =>
                {
                    Text(entry.Key);
                    Place(entry.KeyLocation);
                    Value(entry.Value);
                });
                break;
            default: throw new InvalidOperationException($"Nothing is known about {value.GetType().Name}.");
        }
    }

    private void Body(MarkdownBody body)
    {
        Number(body.Html.Length);
        writer.Write(body.Html.Span);
        All(body.Slots, slot =>
        {
            Number(slot.Offset);
            Number((int)slot.Kind);
            Number(slot.Index);
        });
        All(body.Headings, heading =>
        {
            Number(heading.Level);
            Text(heading.Text);
            Text(heading.Id);
            All(heading.Satisfies, Written);
            Place(heading.Location);
        });
        All(body.Links, link => Written(link.Target, link.Text, link.Location));
        All(body.Images, image => Written(image.Target, image.Alternative, image.Location));
        All(body.Obligations, obligation =>
        {
            Optional(obligation.Id);
            Number((int)obligation.Level);
            All(obligation.Addressees, Written);
            Text(obligation.Text);
            Place(obligation.Location);
        });
        All(body.Placeholders, placeholder => Written(new(placeholder.Text, placeholder.Location)));
        All(body.AvoidedWords, word => Written(new(word.Text, word.Location)));
        All(body.RawHtml, html => Written(new(html.Text, html.Location)));
        All([.. body.Anchors], Text);
    }

    private void Written(TextValue value)
    {
        Text(value.Text);
        Place(value.Location);
    }

    private void Written(string target, string words, SourceLocation location)
    {
        Text(target);
        Written(new(words, location));
    }

    private void All<T>(ImmutableArray<T> items, Action<T> write)
    {
        Number(items.Length);
        foreach (var item in items) write(item);
    }

    private void Place(SourceLocation place)
    {
        Number(place.Line);
        Number(place.Column);
    }

    private void Optional(string? text)
    {
        writer.Write(text is not null);
        if (text is not null) Text(text);
    }

    private void Text(string text) => writer.Write(text);

    private void Number(int number) => writer.Write7BitEncodedInt(number);
}

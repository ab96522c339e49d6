using System.Text;
using System.Text.Encodings.Web;
using Clausebook.Loading;
using Clausebook.Model;
using Microsoft.AspNetCore.Html;

namespace Clausebook.Rendering;

/// <summary>The text of a document, with its links as seen from one page. It is printed where the template puts it, straight into the page.</summary>
public sealed class DocumentText : IHtmlContent
{
    private readonly DocumentedInformation? document;
    private readonly Place? place;

    private DocumentText(DocumentedInformation? document, Place? place) => (this.document, this.place) = (document, place);

    /// <summary>No text.</summary>
    public static DocumentText None { get; } = new(null, null);

    /// <summary>True when there is nothing to print.</summary>
    public bool IsEmpty => document is null;

    internal static DocumentText Of(DocumentedInformation document, Place place) => document.Body is MarkdownBody { Html.IsEmpty: false } ? new(document, place) : None;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (document?.Body is not MarkdownBody body) return;
        if (writer is Utf8Writer page) BodyPrinter.Print(body, document, place!, page);
        else writer.Write(ToString());
    }

    /// <summary>The HTML as text.</summary>
    public override string ToString()
    {
        using Utf8Writer writer = new();
        WriteTo(writer, HtmlEncoder.Default);
        return Encoding.UTF8.GetString(writer.Written.Span);
    }
}

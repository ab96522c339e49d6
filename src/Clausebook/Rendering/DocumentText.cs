using System.Text;
using System.Text.Encodings.Web;
using Clausebook.Loading;
using Clausebook.Model;
using Microsoft.AspNetCore.Html;

namespace Clausebook.Rendering;

/// <summary>The text of a document, with its links as seen from one page. It is printed where the template puts it, straight into the page.</summary>
public sealed class DocumentText : IHtmlContent
{
    private readonly Action<Utf8Writer>? print;

    private DocumentText(Action<Utf8Writer>? print) => this.print = print;

    /// <summary>No text.</summary>
    public static DocumentText None { get; } = new(null);

    /// <summary>True when there is nothing to print.</summary>
    public bool IsEmpty => print is null;

    internal static DocumentText Of(DocumentedInformation document, Place place) =>
        document.Body is MarkdownBody { Html.IsEmpty: false } body ? Of(body, document.Title, new BodyLinks(place, document), place) : None;

    internal static DocumentText Of(MarkdownBody body, string title, IBodyLinks links, Place place) => new(writer => BodyPrinter.Print(body, title, links, place, writer));

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (print is null) return;
        if (writer is Utf8Writer page) print(page);
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

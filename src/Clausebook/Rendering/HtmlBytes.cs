using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Clausebook.Rendering;

/// <summary>HTML that is ready: a body from <see cref="BodyPrinter"/>, or the inside of a layout. Its bytes are copied, not encoded again.</summary>
public sealed class HtmlBytes : IHtmlContent
{
    private readonly ReadOnlyMemory<byte> utf8;

    internal HtmlBytes(ReadOnlyMemory<byte> utf8) => this.utf8 = utf8;

    /// <summary>Nothing to print.</summary>
    public static HtmlBytes Empty { get; } = new(ReadOnlyMemory<byte>.Empty);

    /// <summary>True when there is nothing to print.</summary>
    public bool IsEmpty => utf8.IsEmpty;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (writer is Utf8Writer bytes) bytes.WriteUtf8(utf8.Span);
        else writer.Write(Encoding.UTF8.GetString(utf8.Span));
    }

    /// <summary>The HTML as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(utf8.Span);
}

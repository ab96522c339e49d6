using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Clausebook.Rendering;

/// <summary>HTML that is ready: the inside of a layout. Its bytes are copied, not encoded again.</summary>
public sealed class HtmlBytes : IHtmlContent
{
    private readonly ReadOnlyMemory<byte> utf8;

    internal HtmlBytes(ReadOnlyMemory<byte> utf8) => this.utf8 = utf8;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (writer is Utf8Writer bytes) bytes.WriteUtf8(utf8.Span);
        else writer.Write(Encoding.UTF8.GetString(utf8.Span));
    }

    /// <summary>The HTML as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(utf8.Span);
}

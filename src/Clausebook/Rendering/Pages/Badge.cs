using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Clausebook.Rendering.Pages;

/// <summary>A state in one or two words. The words carry the meaning; the tone only colours them.</summary>
/// <param name="Text">The words.</param>
/// <param name="Tone">How it is coloured.</param>
public sealed record Badge(string Text, Tone Tone) : IHtmlContent
{
    /// <summary>The tone's class name.</summary>
    public string Class => Wording.ClassOf(Tone);

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<span class=\"badge ");
        writer.Write(Class);
        writer.Write("\">");
        encoder.Encode(writer, Text);
        writer.Write("</span>");
    }
}

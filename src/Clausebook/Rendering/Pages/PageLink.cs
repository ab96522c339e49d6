using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Clausebook.Rendering.Pages;

/// <summary>A link to a page of the handbook, printed as plain text where there is no page to go to.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Address">Where it leads, or null.</param>
/// <param name="Hint">More words for those who hover over it, or null.</param>
public sealed record PageLink(string Text, Address? Address = null, string? Hint = null) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (Address is not { } address)
        {
            encoder.Encode(writer, Text);
            return;
        }
        writer.Write("<a href=\"");
        encoder.Encode(writer, address.ToString());
        if (Hint is not null)
        {
            writer.Write("\" title=\"");
            encoder.Encode(writer, Hint);
        }
        writer.Write(address.IsExternal ? "\" rel=\"noopener noreferrer\">" : "\">");
        encoder.Encode(writer, Text);
        writer.Write("</a>");
    }
}

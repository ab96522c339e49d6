using System.Globalization;
using System.Text.Encodings.Web;
using Clausebook.Model;
using Microsoft.AspNetCore.Html;

namespace Clausebook.Rendering.Pages;

/// <summary>A day as people read it, printed with the machine's spelling beside it.</summary>
/// <param name="Date">The day.</param>
public sealed record Day(DateOnly Date) : IHtmlContent
{
    private const string Readable = "d MMM yyyy";

    /// <summary>The day as <c>2026-09-01</c>.</summary>
    public string Iso => IsoDate.Write(Date);

    /// <summary>The day as "1 Sep 2026".</summary>
    public string Text => Date.ToString(Readable, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        Span<char> text = stackalloc char[16];
        writer.Write("<time datetime=\"");
        Date.TryFormat(text, out var length, "o", CultureInfo.InvariantCulture);
        writer.Write(text[..length]);
        writer.Write("\">");
        Date.TryFormat(text, out length, Readable, CultureInfo.InvariantCulture);
        writer.Write(text[..length]);
        writer.Write("</time>");
    }

    internal static Day? Of(DateOnly? date) => date is { } known ? new Day(known) : null;

    internal static Day Of(DateTimeOffset moment) => new(DateOnly.FromDateTime(moment.UtcDateTime));
}

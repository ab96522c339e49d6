using System.Globalization;
using System.Text.Encodings.Web;
using Clausebook.Model;
using Microsoft.AspNetCore.Html;

namespace Clausebook.Rendering.Pages;

/// <summary>A day as people read it, printed with the machine's spelling beside it.</summary>
/// <param name="Date">The day.</param>
public sealed record Day(DateOnly Date) : IHtmlContent
{
    /// <summary>The day as <c>2026-09-01</c>.</summary>
    public string Iso => IsoDate.Write(Date);

    /// <summary>The day as "1 Sep 2026".</summary>
    public string Text => Date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write($"<time datetime=\"{Iso}\">{Text}</time>");

    internal static Day? Of(DateOnly? date) => date is { } known ? new Day(known) : null;

    internal static Day Of(DateTimeOffset moment) => new(DateOnly.FromDateTime(moment.UtcDateTime));
}

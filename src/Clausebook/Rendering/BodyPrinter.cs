using Clausebook.Loading;
using Clausebook.Loading.Bodies;
using Clausebook.Model;

namespace Clausebook.Rendering;

/// <summary>Prints the body of a document: copies the HTML that was compiled when it was loaded, and fills its slots for one page.</summary>
internal sealed class BodyPrinter
{
    private readonly MarkdownBody body;
    private readonly string title;
    private readonly Place place;
    private readonly IBodyLinks links;
    private readonly Utf8Writer writer;
    private string endTag = "";

    private BodyPrinter(MarkdownBody body, string title, IBodyLinks links, Place place, Utf8Writer writer) =>
        (this.body, this.title, this.links, this.place, this.writer) = (body, title, links, place, writer);

    /// <summary>Prints a body as it stands on the page at <paramref name="place"/>.</summary>
    /// <param name="body">The body.</param>
    /// <param name="title">The title that the page prints above it.</param>
    /// <param name="links">Where its links and pictures lead.</param>
    /// <param name="place">The page's place.</param>
    /// <param name="writer">Takes the HTML.</param>
    public static void Print(MarkdownBody body, string title, IBodyLinks links, Place place, Utf8Writer writer) => new BodyPrinter(body, title, links, place, writer).Print();

    private void Print()
    {
        var html = body.Html.Span;
        var position = 0;
        var isLeftOut = false;
        foreach (var slot in body.Slots)
        {
            if (!isLeftOut) writer.WriteUtf8(html[position..slot.Offset]);
            position = slot.Offset;
            if (slot.Kind == BodySlotKind.TitleEnd) isLeftOut = false;
            else if (slot.Kind == BodySlotKind.TitleStart) isLeftOut = IsTitle(body.Headings[slot.Index]);
            else if (!isLeftOut) Fill(slot);
        }
        writer.WriteUtf8(html[position..]);
    }

    private void Fill(BodySlot slot)
    {
        switch (slot.Kind)
        {
            case BodySlotKind.LinkStart: OpenLink(links.Link(slot.Index)); break;
            case BodySlotKind.LinkEnd: writer.Write(endTag); break; // links never stand within links
            case BodySlotKind.Image: WriteImage(body.Images[slot.Index], links.Image(slot.Index)); break;
            case BodySlotKind.ObligationLabel: WriteLabel(body.Obligations[slot.Index]); break;
            case BodySlotKind.Requirements: WriteRequirements(body.Headings[slot.Index]); break;
            case BodySlotKind.TableName: writer.WriteEscaped(TableName.Under(SectionAt(slot.Index))); break;
            default: throw new InvalidOperationException($"Nothing is known about {slot.Kind}.");
        }
    }

    /// <summary>The page has printed the title already.</summary>
    private bool IsTitle(Heading heading) => heading.Level == 1 && heading.Text == title;

    /// <summary>The words of a heading, or of the one before it where it is left out.</summary>
    private string SectionAt(int index)
    {
        while (index >= 0 && IsTitle(body.Headings[index])) index--;
        return index < 0 ? "" : body.Headings[index].Text;
    }

    /// <summary>Prints the start tag of a link. What leads nowhere stays readable, but cannot be clicked.</summary>
    private void OpenLink(Address? target)
    {
        if (target is not { } address)
        {
            writer.Write("<span class=\"dead-link\">");
            endTag = "</span>";
            return;
        }
        writer.Write("<a href=\"");
        writer.WriteEscaped(address.ToString());
        writer.Write(address.IsExternal ? "\" class=\"external\" rel=\"noopener noreferrer\">" : "\">");
        endTag = "</a>";
    }

    /// <summary>Pictures are shown only from files of the repository; of any other the words for it are shown.</summary>
    private void WriteImage(Image image, Address? source)
    {
        if (source is not { IsExternal: false } address)
        {
            writer.WriteEscaped(image.Alternative);
            return;
        }
        writer.Write("<img src=\"");
        writer.WriteEscaped(address.ToString());
        writer.Write("\" alt=\"");
        writer.WriteEscaped(image.Alternative);
        writer.Write("\" loading=\"lazy\">");
    }

    /// <summary>Prints the level of an obligation as a badge, and the titles of the roles it binds.</summary>
    private void WriteLabel(Obligation obligation)
    {
        var badge = Wording.Of(obligation.Level);
        writer.Write("<strong class=\"level ");
        writer.Write(badge.Class);
        writer.Write("\">");
        writer.Write(badge.Text);
        writer.Write("</strong>");
        if (obligation.Addressees.IsEmpty) return;
        writer.Write(" <span class=\"who\">");
        writer.WriteEscaped(place.Titles(obligation.Addressees));
        writer.Write(":</span>");
    }

    private void WriteRequirements(Heading heading)
    {
        writer.Write("<ul class=\"chips\" aria-label=\"This section meets\">");
        foreach (var written in heading.Satisfies)
        {
            writer.Write("<li>");
            if (place.Book.Requirement(written.Text) is { } requirement) WriteRequirement(place.Requirement(requirement));
            else writer.WriteEscaped(written.Text);
            writer.Write("</li>");
        }
        writer.Write("</ul>\n");
    }

    private void WriteRequirement(Pages.PageLink link)
    {
        if (link.Address is not { } address)
        {
            writer.WriteEscaped(link.Text);
            return;
        }
        writer.Write("<a href=\"");
        writer.WriteEscaped(address.ToString());
        writer.Write("\" title=\"");
        writer.WriteEscaped(link.Hint);
        writer.Write("\">");
        writer.WriteEscaped(link.Text);
        writer.Write("</a>");
    }
}

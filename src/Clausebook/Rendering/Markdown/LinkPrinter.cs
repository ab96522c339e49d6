using Clausebook.Model;
using Markdig.Renderers;

namespace Clausebook.Rendering.Markdown;

/// <summary>Finds where the links of a document lead, as seen from its page, and prints their start tags.</summary>
internal sealed class LinkPrinter(Place place, DocumentedInformation document)
{
    /// <summary>The address of a target as written; null when it must not or cannot be followed.</summary>
    public Address? Find(string target)
    {
        var link = LinkResolver.Resolve(place.Book.System, document, target);
        return link.Kind switch
        {
            LinkKind.External => Address.TryExternal(link.Address, out var address) ? address : null,
            LinkKind.Fragment => Address.Fragment(link.Fragment!),
            LinkKind.Document => place.To(Handbook.Page(link.Document!), link.Fragment),
            LinkKind.File => place.Book.Assets.Attachments.TryGetValue(link.Address, out var file) ? place.To(file) : null,
            _ => null,
        };
    }

    /// <summary>Prints the start tag of a link and returns the end tag. What leads nowhere stays readable, but cannot be clicked.</summary>
    public string Open(HtmlRenderer renderer, string target)
    {
        if (Find(target) is not { } address)
        {
            renderer.Write("<span class=\"dead-link\">");
            return "</span>";
        }
        renderer.Write("<a href=\"").WriteEscape(address.ToString()).Write(address.IsExternal ? "\" class=\"external\" rel=\"noopener noreferrer\">" : "\">");
        return "</a>";
    }
}

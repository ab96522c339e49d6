using Clausebook.Model;

namespace Clausebook.Rendering;

/// <summary>The links and pictures of a document on its own page.</summary>
internal sealed class BodyLinks(Place place, DocumentedInformation document) : IBodyLinks
{
    private readonly ReadOnlyMemory<WrittenLink> links = place.Book.Links(document);

    public Address? Link(int index) => Of(place, links.Span[index].Resolved);

    public Address? Image(int index) => Of(place, links.Span[document.Body.Links.Length + index].Resolved);

    /// <summary>The address of what a link leads to.</summary>
    public static Address? Of(Place place, ResolvedLink link) => link.Kind switch
    {
        LinkKind.External => Address.TryExternal(link.Address, out var address) ? address : null,
        LinkKind.Fragment => Address.Fragment(link.Fragment!),
        LinkKind.Document => place.To(Handbook.Page(link.Document!), link.Fragment),
        LinkKind.File => place.Book.Assets.Attachments.TryGetValue(link.Address, out var file) ? place.To(file) : null,
        _ => null,
    };
}

using Clausebook.Model;

namespace Clausebook.Rendering;

/// <summary>Finds where the links and pictures of a document lead, as seen from its page.</summary>
internal sealed class BodyLinks(Place place, DocumentedInformation document)
{
    /// <summary>The address of a link, by its number; null when it must not or cannot be followed.</summary>
    public Address? Link(int index) => Find(place.Book.Links(document)[index].Resolved);

    /// <summary>The address of a picture, by its number; null when it must not or cannot be followed.</summary>
    public Address? Image(int index) => Find(place.Book.Links(document)[document.Body.Links.Length + index].Resolved);

    private Address? Find(ResolvedLink link) => link.Kind switch
    {
        LinkKind.External => Address.TryExternal(link.Address, out var address) ? address : null,
        LinkKind.Fragment => Address.Fragment(link.Fragment!),
        LinkKind.Document => place.To(Handbook.Page(link.Document!), link.Fragment),
        LinkKind.File => place.Book.Assets.Attachments.TryGetValue(link.Address, out var file) ? place.To(file) : null,
        _ => null,
    };
}

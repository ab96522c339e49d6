using Clausebook.Model;

namespace Clausebook.Rendering;

/// <summary>Finds where the links of a document lead, as seen from its page.</summary>
internal sealed class BodyLinks(Place place, DocumentedInformation document)
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
}

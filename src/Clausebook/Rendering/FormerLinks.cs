using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.Rendering;

/// <summary>
/// The links and pictures of a text that was valid once, as far as they lead somewhere today: to the documents of today, to places that these
/// still have, and to files that documents of today link to as well.
/// </summary>
/// <param name="place">Where they are printed.</param>
/// <param name="text">The text.</param>
/// <param name="own">The page on which the text itself stands.</param>
internal sealed class FormerLinks(Place place, DocumentedInformation text, PagePath own) : IBodyLinks
{
    private Address?[]? found;

    /// <summary>True when fragments of the text itself were looked at when it was read, and the others emptied.</summary>
    public bool AreFragmentsKnown { get; init; }

    /// <summary>True when a link of the text leads nowhere any more.</summary>
    public bool HasDead => Enumerable.Range(0, text.Body.Links.Length).Any(i => Link(i) is null);

    public Address? Link(int index)
    {
        found ??= [.. text.Body.Links.Select(l => Of(l.Target))];
        return found[index];
    }

    public Address? Image(int index) => Of(text.Body.Images[index].Target);

    /// <summary>Where an address of the text leads today; null when nowhere.</summary>
    public Address? Of(string target)
    {
        var link = LinkResolver.Resolve(place.Book.System, text, target);
        return link.Kind switch
        {
            LinkKind.Fragment when place.Path == own => IsOnPage(link) ? Address.Fragment(link.Fragment!) : null,
            LinkKind.Fragment => AreFragmentsKnown || IsOnPage(link) ? place.To(own, link.Fragment) : null,
            LinkKind.Document => place.To(Handbook.Page(link.Document!), IsOnPage(link) ? link.Fragment : null),
            LinkKind.Dead => DocumentId.FromPath(link.Address) is { } id && place.Book.System.Find(id) is { } renamed ? place.To(Handbook.Page(renamed)) : null,
            _ => BodyLinks.Of(place, link),
        };
    }

    /// <summary>A page prints its title in its own way, so that the heading of the title has no place to lead to.</summary>
    private static bool IsOnPage(ResolvedLink link) => link.FragmentExists && link.Document!.Body.Headings.All(h => h.Id != link.Fragment || h.Level > 1);
}

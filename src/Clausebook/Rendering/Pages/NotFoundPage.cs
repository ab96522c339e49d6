namespace Clausebook.Rendering.Pages;

/// <summary>What a web server shows for an address that does not exist.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Documents">The register of documents.</param>
public sealed record NotFoundPage(PageFrame Frame, PageLink Documents) : HandbookPage(Frame)
{
    internal static NotFoundPage From(Place place) => new(place.Frame("Page not found", Register.None), place.Link(Register.Documents));
}

using Clausebook.Redlines;

namespace Clausebook.Rendering;

/// <summary>The links and pictures of a redline: those of two texts.</summary>
internal sealed class RedlineLinks(RedlineBody text, FormerLinks old, FormerLinks present) : IBodyLinks
{
    public Address? Link(int index) => (index < text.OldLinks ? old : present).Of(text.Body.Links[index].Target);

    public Address? Image(int index) => (index < text.OldImages ? old : present).Of(text.Body.Images[index].Target);
}

namespace Clausebook.Rendering;

/// <summary>Where the links and pictures of a text lead, as seen from its page.</summary>
internal interface IBodyLinks
{
    /// <summary>The address of a link, by its number; null when it must not or cannot be followed.</summary>
    Address? Link(int index);

    /// <summary>The address of a picture, by its number; null when it must not or cannot be followed.</summary>
    Address? Image(int index);
}

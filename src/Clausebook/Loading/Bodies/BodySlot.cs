namespace Clausebook.Loading.Bodies;

/// <summary>A place in a compiled body that only a page can fill.</summary>
/// <param name="Offset">How many bytes of HTML come before it.</param>
/// <param name="Kind">What belongs there.</param>
/// <param name="Index">Which one of the body's links, images, obligations or headings.</param>
internal sealed record BodySlot(int Offset, BodySlotKind Kind, int Index);

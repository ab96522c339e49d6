using Clausebook.Loading.Bodies;

namespace Clausebook.Redlines;

/// <summary>A word, a sign, or something in the text that is changed as a whole.</summary>
/// <param name="Id">Its number: the same for what reads the same and leads to the same place. How it is set (bold, italic) makes no difference.</param>
/// <param name="Text">What is printed.</param>
/// <param name="Kind">How it is printed.</param>
/// <param name="IsSpaced">True when a space comes before it.</param>
/// <param name="Format">What it stands in, from the inside out.</param>
internal readonly record struct Word(int Id, string Text, WordKind Kind, bool IsSpaced, WordFormat? Format)
{
    /// <summary>The place that a page fills, for a picture or the label of an obligation.</summary>
    public BodySlot? Slot { get; init; }

    /// <summary>True for what people count as a word.</summary>
    public bool Counts => Kind is WordKind.Word or WordKind.Slot;
}

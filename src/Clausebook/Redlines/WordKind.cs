namespace Clausebook.Redlines;

/// <summary>How a word is printed, and whether it counts.</summary>
internal enum WordKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>Punctuation.</summary>
    Sign,

    /// <summary>A character that cannot be seen and that decides how others are shown: its name is printed in its place.</summary>
    Hidden,

    /// <summary>The end of a line that the author wants.</summary>
    LineBreak,

    /// <summary>A picture or the label of an obligation: the page prints it.</summary>
    Slot,
}

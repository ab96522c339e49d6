namespace Clausebook.Redlines;

/// <summary>How much changed.</summary>
/// <param name="WordsAdded">Words that came.</param>
/// <param name="WordsRemoved">Words that went.</param>
/// <param name="SectionsAdded">Headings that came.</param>
/// <param name="SectionsRemoved">Headings that went.</param>
internal readonly record struct RedlineCount(int WordsAdded, int WordsRemoved, int SectionsAdded, int SectionsRemoved);

namespace Clausebook.Loading.Bodies;

/// <summary>What a page puts into a compiled body.</summary>
internal enum BodySlotKind
{
    /// <summary>The start tag of a link; the index is that of the link.</summary>
    LinkStart,

    /// <summary>The end tag of the link that was opened last.</summary>
    LinkEnd,

    /// <summary>A picture, or the words for it; the index is that of the image.</summary>
    Image,

    /// <summary>The level of an obligation and whom it binds; the index is that of the obligation.</summary>
    ObligationLabel,

    /// <summary>The requirements that a section meets; the index is that of its heading.</summary>
    Requirements,

    /// <summary>From here to the next <see cref="TitleEnd"/>, a heading of level 1, which is left out when it is the page's title; the index is that of the heading.</summary>
    TitleStart,

    /// <summary>The end of a heading of level 1.</summary>
    TitleEnd,

    /// <summary>The name of a table below a heading of level 1 that may be left out; the index is that of the heading.</summary>
    TableName,
}

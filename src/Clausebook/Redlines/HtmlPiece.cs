namespace Clausebook.Redlines;

/// <summary>What comes next in a compiled body.</summary>
internal enum HtmlPiece
{
    /// <summary>Nothing.</summary>
    End,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Open,

    /// <summary>An end tag.</summary>
    Close,

    /// <summary>A slot.</summary>
    Slot,
}

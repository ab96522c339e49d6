namespace Clausebook.Redlines;

/// <summary>What a block of a text is.</summary>
internal enum BlockKind
{
    /// <summary>The text itself.</summary>
    Text,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>Words that stand in an item without a paragraph around them.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The requirements that a section meets.</summary>
    Requirements,

    /// <summary>A list with bullets.</summary>
    List,

    /// <summary>A list with numbers.</summary>
    NumberedList,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>A block of code.</summary>
    Code,

    /// <summary>A line of code.</summary>
    Line,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A line that parts sections.</summary>
    Rule,

    /// <summary>A list of terms with their definitions.</summary>
    Definitions,

    /// <summary>A term.</summary>
    Term,

    /// <summary>A definition.</summary>
    Definition,

    /// <summary>The footnotes.</summary>
    Footnotes,
}

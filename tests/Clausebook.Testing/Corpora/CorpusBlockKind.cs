namespace Clausebook.Testing.Corpora;

/// <summary>What a block of a document is.</summary>
internal enum CorpusBlockKind
{
    /// <summary>A heading of the second level, with a title of its own.</summary>
    Section,

    /// <summary>A heading of the third level with an anchor.</summary>
    Rule,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A list.</summary>
    Bullets,

    /// <summary>A numbered list.</summary>
    Steps,

    /// <summary>A list of obligations with the roles they bind.</summary>
    Obligations,

    /// <summary>A table, one row for each sentence.</summary>
    Table,

    /// <summary>A fenced block of code.</summary>
    Code,

    /// <summary>Links to other documents.</summary>
    References,
}

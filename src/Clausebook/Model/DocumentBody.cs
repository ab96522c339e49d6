using System.Collections.Immutable;

namespace Clausebook.Model;

/// <summary>
/// What rules and pages need to know about a body of Markdown. The parsed text itself stays with the loader's derived type, so that the
/// model knows no Markdown library and the text is parsed once.
/// </summary>
public abstract class DocumentBody
{
    /// <summary>The headings in reading order, the title's H1 included when the body has one.</summary>
    public required ImmutableArray<Heading> Headings { get; init; }

    /// <summary>All links, images excluded, in reading order.</summary>
    public required ImmutableArray<Link> Links { get; init; }

    /// <summary>All images in reading order.</summary>
    public required ImmutableArray<Image> Images { get; init; }

    /// <summary>Sentences that bind somebody, in reading order.</summary>
    public required ImmutableArray<Obligation> Obligations { get; init; }

    /// <summary>Texts that were left to be filled in, in reading order.</summary>
    public required ImmutableArray<Placeholder> Placeholders { get; init; }

    /// <summary>Words that the glossary says to avoid, in reading order.</summary>
    public required ImmutableArray<AvoidedWord> AvoidedWords { get; init; }

    /// <summary>Every fragment that a link can point at: heading ids and obligation ids.</summary>
    public required IReadOnlySet<string> Anchors { get; init; }

    /// <summary>Raw HTML that was found, and that is shown as text.</summary>
    public required ImmutableArray<RawHtml> RawHtml { get; init; }
}

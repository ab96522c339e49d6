using System.Collections.Immutable;
using Clausebook.Findings;

namespace Clausebook.Verification;

/// <summary>What the rules need to know about one published page, style sheet or SVG image.</summary>
internal sealed record PublishedPage(string Path)
{
    /// <summary>True for an HTML page; a style sheet or an SVG image only loads things.</summary>
    public required bool IsDocument { get; init; }

    /// <summary>The handbook that it belongs to; set once all pages are read.</summary>
    public PublishedSite Site { get; init; } = new([], []);

    /// <summary>The <c>lang</c> of the page.</summary>
    public string? Language { get; init; }

    /// <summary>The text of its <c>title</c>.</summary>
    public string? Title { get; init; }

    /// <summary>The landmarks in reading order: header, nav, main, footer.</summary>
    public ImmutableArray<PageElement> Landmarks { get; init; } = [];

    /// <summary>Every id, with its place.</summary>
    public ImmutableArray<PageId> Ids { get; init; } = [];

    /// <summary>The headings in reading order; their names are h1 to h6.</summary>
    public ImmutableArray<PageElement> Headings { get; init; } = [];

    /// <summary>What a reader can follow.</summary>
    public ImmutableArray<PageAddress> Links { get; init; } = [];

    /// <summary>What a browser fetches by itself, or sends something to.</summary>
    public ImmutableArray<PageAddress> Loads { get; init; } = [];

    /// <summary>Attributes that hold code.</summary>
    public ImmutableArray<PageElement> Handlers { get; init; } = [];

    /// <summary>Tables of data.</summary>
    public ImmutableArray<PageTable> Tables { get; init; } = [];

    /// <summary>Images whose text alternative is not stated.</summary>
    public ImmutableArray<PageElement> ImagesWithoutText { get; init; } = [];

    /// <summary>The beginning of the page, for what is missing.</summary>
    public SourceLocation Start => new(Path);
}

namespace Clausebook.Rendering.Markdown;

/// <summary>The section that is being printed. A table takes its name from it, without searching the document for the heading above.</summary>
internal sealed class CurrentSection
{
    /// <summary>The heading's words; empty before the first heading.</summary>
    public string Title { get; set; } = "";
}

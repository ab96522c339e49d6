using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>A line of a page's contents.</summary>
/// <param name="Text">The section's title.</param>
/// <param name="Address">The section.</param>
/// <param name="Children">The sections below it.</param>
public sealed record ContentsEntry(string Text, Address Address, ImmutableArray<ContentsEntry> Children)
{
    /// <summary>True when sections stand below it.</summary>
    public bool HasChildren => !Children.IsEmpty;

    /// <summary>The sections of a body, two levels deep; the title's own heading is left out.</summary>
    internal static ImmutableArray<ContentsEntry> Of(DocumentedInformation document)
    {
        List<Section> sections = [];
        foreach (var heading in document.Body.Headings)
        {
            if (heading.Level == 1 && heading.Text == document.Title) continue;
            if (heading.Level <= 2) sections.Add(new(heading, []));
            else if (heading.Level == 3 && sections is [.., var last]) last.Children.Add(Of(heading, []));
        }
        return [.. sections.Select(s => Of(s.Heading, [.. s.Children]))];
    }

    private static ContentsEntry Of(Heading heading, ImmutableArray<ContentsEntry> children) => new(heading.Text, Address.Fragment(heading.Id), children);

    private sealed record Section(Heading Heading, List<ContentsEntry> Children);
}

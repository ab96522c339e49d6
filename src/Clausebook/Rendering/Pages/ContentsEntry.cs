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
        List<(Heading Heading, List<ContentsEntry> Children)> sections = [];
        foreach (var heading in document.Body.Headings.Where(h => !(h.Level == 1 && h.Text == document.Title)))
        {
            if (heading.Level <= 2) sections.Add((heading, []));
            else if (heading.Level == 3 && sections is [.., var last]) last.Children.Add(new(heading.Text, Address.Fragment(heading.Id), []));
        }
        return [.. sections.Select(s => new ContentsEntry(s.Heading.Text, Address.Fragment(s.Heading.Id), [.. s.Children]))];
    }
}

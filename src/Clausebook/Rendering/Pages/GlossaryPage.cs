using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>What words mean in all documents, by letters.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Letters">The first letters, each leading to its first term.</param>
/// <param name="Terms">The terms.</param>
public sealed record GlossaryPage(PageFrame Frame, ImmutableArray<PageLink> Letters, ImmutableArray<GlossaryPage.Entry> Terms) : HandbookPage(Frame)
{
    /// <summary>A term.</summary>
    /// <param name="Name">The word or words.</param>
    /// <param name="Anchor">The fragment under which it is reached.</param>
    /// <param name="Definition">What it means here.</param>
    /// <param name="Avoid">The words not used in its place, as a list, or null.</param>
    /// <param name="SeeAlso">Related terms.</param>
    public sealed record Entry(string Name, string Anchor, string Definition, string? Avoid, ImmutableArray<PageLink> SeeAlso);

    internal static GlossaryPage From(Place place)
    {
        var terms = place.Book.System.Glossary!.Terms.OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase).ThenBy(t => t.Anchor, StringComparer.Ordinal).ToImmutableArray();
        var anchors = terms.DistinctBy(t => t.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(t => t.Name, t => t.Anchor, StringComparer.OrdinalIgnoreCase);
        return new(
            place.Frame(place.Book.System.Glossary, "Glossary", Register.Glossary),
            [.. terms.GroupBy(t => t.Name[..1].ToUpperInvariant(), StringComparer.Ordinal).Select(g => new PageLink(g.Key, Address.Fragment(g.First().Anchor)))],
            [.. terms.Select(t => new Entry(t.Name, t.Anchor, t.Definition, Avoided(t), [.. t.SeeAlso.Select(SeeAlso)]))]);

        PageLink SeeAlso(TextValue written) => anchors.TryGetValue(written.Text, out var anchor) ? new(written.Text, Address.Fragment(anchor)) : new(written.Text);
    }

    /// <summary>The words without their plurals, which are written down only so that they are found.</summary>
    private static string? Avoided(Term term)
    {
        var words = term.Avoid.Select(a => a.Text).ToArray();
        return words.Length == 0 ? null : string.Join(", ", words.Where(w => !words.Any(one => w == one + "s" || (one.EndsWith('y') && w == one[..^1] + "ies"))));
    }
}

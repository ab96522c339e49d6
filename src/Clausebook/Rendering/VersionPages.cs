using Clausebook.Rendering.Pages;

namespace Clausebook.Rendering;

/// <summary>The pages of former versions and of what changed between them, those of one document together.</summary>
internal static class VersionPages
{
    /// <summary>All of them.</summary>
    public static IEnumerable<PlannedPage> All(Handbook book)
    {
        foreach (var policy in book.System.Policies)
        {
            if (book.Versions.Of(policy) is not { } versions) continue;
            if (versions.DraftRedline is { } draft) yield return new(draft, place => RedlinePage.OfDraft(place, versions));
            foreach (var entry in versions.Entries)
            {
                if (entry.Redline is { } redline) yield return new(redline, place => RedlinePage.From(place, versions, entry));
                if (entry.Page != Handbook.Page(policy)) yield return new(entry.Page, place => VersionPage.From(place, versions, entry));
            }
        }
    }
}

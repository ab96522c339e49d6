namespace Clausebook.Rendering.Pages;

/// <summary>One of the two texts of a redline.</summary>
/// <param name="Name">"Version 1.2", or "Draft".</param>
/// <param name="Page">Its page.</param>
/// <param name="From">From when it is valid; null for a draft.</param>
/// <param name="Approval">Who approved it, when, and what proves it; null for a draft.</param>
public sealed record ComparedText(string Name, PageLink Page, Day? From, ApprovalView? Approval)
{
    internal static ComparedText Of(Place place, VersionEntry entry)
    {
        var name = $"Version {entry.Version.Label}";
        return new(name, new(name, place.To(entry.Page)), Day.Of(entry.Version.Revision.InForceSince), ApprovalView.Of(place, entry.Version.Approval, coversText: true));
    }

    internal static ComparedText OfDraft(Place place, DocumentVersions versions) => new("Draft", new("Draft", place.To(Handbook.Page(versions.Policy))), null, null);
}

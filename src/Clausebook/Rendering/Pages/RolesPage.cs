using System.Collections.Immutable;

namespace Clausebook.Rendering.Pages;

/// <summary>Who is who: the roles that act, with their holders and documents, and the groups that documents bind.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Roles">The roles that people hold.</param>
/// <param name="Audiences">The groups that nobody holds and many belong to.</param>
public sealed record RolesPage(PageFrame Frame, ImmutableArray<RolesPage.RoleView> Roles, ImmutableArray<RolesPage.AudienceView> Audiences) : HandbookPage(Frame)
{
    /// <summary>A role.</summary>
    /// <param name="Id">Its id, which is also its fragment.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Holders">Who holds it today, or null when nobody does.</param>
    /// <param name="Owns">The documents that it owns.</param>
    /// <param name="Approves">How many documents it approves: "3 documents".</param>
    /// <param name="Controls">How many controls it owns: "12 controls".</param>
    /// <param name="Duties">The page of what binds it, or null when nothing does.</param>
    public sealed record RoleView(string Id, string Title, string? Holders, ImmutableArray<PageLink> Owns, string Approves, string Controls, PageLink? Duties);

    /// <summary>A group that documents bind.</summary>
    /// <param name="Id">Its id, which is also its fragment.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Documents">The documents in force that bind it.</param>
    /// <param name="Duties">The page of what binds it, or null when nothing does.</param>
    public sealed record AudienceView(string Id, string Title, ImmutableArray<Binding> Documents, PageLink? Duties);

    /// <summary>A document that binds a group.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Rules">How many of its rules name the group: "15 rules"; null for none.</param>
    public sealed record Binding(PageLink Document, string? Rules);

    internal static RolesPage From(Place place)
    {
        var system = place.Book.System;
        var approved = system.Policies.Where(p => p.Approver is not null).ToLookup(p => p.Approver!, StringComparer.Ordinal);
        var owned = system.Controls.Where(c => c.Owner is not null).ToLookup(c => c.Owner!, StringComparer.Ordinal);
        return new(
            place.Frame("Roles", Register.Roles),
            [.. system.Roles.Values.Where(r => !r.IsAudience).OrderBy(r => r.Title, StringComparer.Ordinal).Select(r => new RoleView(
                r.Id, r.Title, place.Holders(r.Id), [.. place.Book.OwnedBy(r.Id).Select(place.ByTitle)],
                Wording.Count(approved[r.Id].Count(), "document"), Wording.Count(owned[r.Id].Count(), "control"), DutiesPage.LinkTo(place, r, "All rules for this role")))],
            [.. system.Roles.Values.Where(r => r.IsAudience).OrderBy(r => r.Title, StringComparer.Ordinal).Select(r => new AudienceView(r.Id, r.Title, Bindings(place, r.Id), DutiesPage.LinkTo(place, r, "All rules for this group")))]);
    }

    private static ImmutableArray<Binding> Bindings(Place place, string role) =>
    [
        .. from policy in place.Book.Binding(role)
           let count = policy.Body.Obligations.Count(o => o.Addressees.Any(a => a.Text == role))
           select new Binding(place.ByTitle(policy), count == 0 ? null : Wording.Count(count, "rule")),
    ];
}

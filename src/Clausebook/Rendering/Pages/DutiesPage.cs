using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>What binds one role: every rule that names it, by document, to read in one go and to print.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Role">The role's title.</param>
/// <param name="Holders">Who holds it, or null.</param>
/// <param name="Count">How many rules there are: "21 rules".</param>
/// <param name="Documents">The rules by document.</param>
/// <param name="AlsoBinding">Documents that bind the role without a rule that names it.</param>
public sealed record DutiesPage(PageFrame Frame, string Role, string? Holders, string Count, ImmutableArray<DutiesPage.Binding> Documents, ImmutableArray<PageLink> AlsoBinding) : HandbookPage(Frame)
{
    /// <summary>The rules of one document.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="InForce">From when it is in force, or null.</param>
    /// <param name="Rules">The rules, those that must be kept first.</param>
    public sealed record Binding(PageLink Document, Day? InForce, ImmutableArray<ObligationView> Rules);

    /// <summary>The pages of all roles that a document in force binds.</summary>
    internal static IEnumerable<PlannedPage> All(Handbook book) =>
        from role in book.System.Roles.Values.OrderBy(r => r.Id, StringComparer.Ordinal)
        where IsBound(book, role.Id)
        select new PlannedPage(PathOf(role.Id), place => From(place, role));

    /// <summary>A role's page, or null when nothing binds it.</summary>
    internal static PageLink? LinkTo(Place place, Role role, string? text = null) => IsBound(place.Book, role.Id) ? new(text ?? role.Title, place.To(PathOf(role.Id))) : null;

    private static PagePath PathOf(string role) => PagePath.Of("my", role);

    private static bool IsBound(Handbook book, string role) => book.Binding(role).Any();

    private static DutiesPage From(Place place, Role role)
    {
        var bindings = place.Book.Binding(role.Id).Select(p => (Policy: p, Rules: Rules(p, role.Id))).ToList();
        return new(
            place.Frame($"What binds: {role.Title}", Register.Roles, [place.Link(Register.Roles)]), role.Title, place.Holders(role.Id), Wording.Count(bindings.Sum(b => b.Rules.Length), "rule"),
            [.. bindings.Where(b => b.Rules.Length > 0).Select(b => new Binding(place.ByTitle(b.Policy), Day.Of(place.Book.Stamped.InForceFrom(b.Policy)), [.. b.Rules.Select(o => ObligationView.Of(place, b.Policy, o))]))],
            [.. bindings.Where(b => b.Rules.Length == 0).Select(b => place.ByTitle(b.Policy))]);
    }

    /// <summary>The rules that name the role, and those that name nobody in a document that applies to it; a stable sort keeps the order of the text.</summary>
    private static Obligation[] Rules(Policy policy, string role) =>
        [.. policy.Body.Obligations.Where(o => o.Addressees.IsEmpty ? AppliesTo(policy, role) : o.Addressees.Any(a => a.Text == role)).OrderBy(o => o.Level)];

    private static bool AppliesTo(Policy policy, string role) => policy.AppliesTo.Any(a => a.Text == role);
}

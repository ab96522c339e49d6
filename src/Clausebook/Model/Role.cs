using System.Collections.Immutable;
using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A role of the organization: what owners, approvers and obligations name. People stand only in its holders.</summary>
/// <param name="Id">The id that records use.</param>
/// <param name="Title">The title that people read.</param>
/// <param name="Holders">Who holds it and when.</param>
/// <param name="IsAudience">True for a group that documents bind ("all staff") and that nobody holds.</param>
/// <param name="Location">Where it stands in roles.yaml.</param>
public sealed record Role(string Id, string Title, ImmutableArray<RoleHolder> Holders, bool IsAudience, SourceLocation Location)
{
    /// <summary>The people who hold the role on that day.</summary>
    public IEnumerable<RoleHolder> HoldersOn(DateOnly day) => Holders.Where(h => h.HoldsOn(day));
}

using Clausebook.Model;

namespace Clausebook.Rendering;

/// <summary>A role with the names of those who hold it, which many pages print.</summary>
/// <param name="Role">The role.</param>
/// <param name="Holders">Who holds it on the day of the handbook, or null when nobody does.</param>
internal sealed record HeldRole(Role Role, string? Holders)
{
    public static HeldRole Of(Role role, DateOnly day)
    {
        var names = string.Join(", ", role.HoldersOn(day).Select(h => h.Name));
        return new(role, names.Length == 0 ? null : names);
    }
}

using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A person who holds a role for a time.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Forge">The person's account on the forge, for example <c>@jdoe</c>.</param>
/// <param name="Email">The person's e-mail address as git knows it.</param>
/// <param name="From">First day, or null when not limited.</param>
/// <param name="Until">Last day, or null when not limited.</param>
/// <param name="Location">Where it stands in roles.yaml.</param>
public sealed record RoleHolder(string Name, string? Forge, string? Email, DateOnly? From, DateOnly? Until, SourceLocation Location)
{
    /// <summary>True when the person holds the role on that day.</summary>
    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);
}

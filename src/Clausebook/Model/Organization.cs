using System.Collections.Immutable;

namespace Clausebook.Model;

/// <summary>The organization whose management system it is.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Short">The short name; the full one when none is given.</param>
/// <param name="Help">How to report an incident, in one line, or null.</param>
public sealed record Organization(string Name, string Short, string? Help)
{
    /// <summary>All values by key, own ones included: what <c>{{ organization.key }}</c> stands for in texts.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}

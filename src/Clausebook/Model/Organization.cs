namespace Clausebook.Model;

/// <summary>The organization whose management system it is.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Short">The short name; the full one when none is given.</param>
/// <param name="Help">How to report an incident, in one line, or null.</param>
public sealed record Organization(string Name, string Short, string? Help);

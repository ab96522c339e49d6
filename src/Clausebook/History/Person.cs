namespace Clausebook.History;

/// <summary>A person as git names them, after the mailmap.</summary>
/// <param name="Name">The name.</param>
/// <param name="Email">The e-mail address.</param>
public sealed record Person(string Name, string Email);

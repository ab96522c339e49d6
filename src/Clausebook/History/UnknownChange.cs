namespace Clausebook.History;

/// <summary>A <c>Change:</c> trailer that says neither material nor editorial.</summary>
/// <param name="Commit">The commit that carries it.</param>
/// <param name="Word">What it says.</param>
internal sealed record UnknownChange(string Commit, string Word);

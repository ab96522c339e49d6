using Clausebook.Model;

namespace Clausebook.Comparison;

/// <summary>A document at one end of a comparison.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">Its file.</param>
/// <param name="Version">Its version.</param>
/// <param name="Status">Where it stood in its life.</param>
public sealed record DocumentState(string Id, string Path, string? Version, DocumentStatus Status);

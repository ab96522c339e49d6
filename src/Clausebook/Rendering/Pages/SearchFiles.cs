namespace Clausebook.Rendering.Pages;

/// <summary>What search is made of.</summary>
/// <param name="Script">The script of the search box.</param>
/// <param name="Engine">The search engine, loaded on first use.</param>
/// <param name="Index">What it looks through, loaded on first use.</param>
public sealed record SearchFiles(Address Script, Address Engine, Address Index);

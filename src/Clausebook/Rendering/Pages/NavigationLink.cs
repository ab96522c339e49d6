namespace Clausebook.Rendering.Pages;

/// <summary>An entry of the sidebar.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Current">The value of <c>aria-current</c>: "page" for the page itself, "true" for a page below it, null for neither.</param>
public sealed record NavigationLink(string Text, Address Address, string? Current);

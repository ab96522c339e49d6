namespace Clausebook.Rendering.Pages;

/// <summary>What every page has: <c>Shared/Layout.cshtml</c> prints the frame, the page's own template the rest.</summary>
/// <param name="Frame">What stands around the page.</param>
public abstract record HandbookPage(PageFrame Frame);

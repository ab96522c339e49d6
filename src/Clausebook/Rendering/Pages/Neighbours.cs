namespace Clausebook.Rendering.Pages;

/// <summary>The pages before and after one in its register.</summary>
/// <param name="Previous">The page before, or null.</param>
/// <param name="Next">The page after, or null.</param>
public sealed record Neighbours(PageLink? Previous, PageLink? Next)
{
    /// <summary>True when the page stands alone.</summary>
    public bool IsEmpty => Previous is null && Next is null;
}

namespace Clausebook.History.Stamping;

/// <summary>What one text of a document says.</summary>
/// <param name="FrontMatter">What its front matter says.</param>
/// <param name="BodyHash">SHA-256 of the body with LF line ends, in lowercase hexadecimal.</param>
internal sealed record TextFacts(FrontMatterFacts FrontMatter, string BodyHash)
{
    /// <summary>True when nothing but review dates differs from an earlier text.</summary>
    public bool IsReviewOf(TextFacts earlier) => BodyHash == earlier.BodyHash && FrontMatter.Rest == earlier.FrontMatter.Rest;
}

namespace Clausebook.Verification;

/// <summary>A file of a handbook as the rules see it.</summary>
/// <param name="Page">What they need to know; null when they need nothing.</param>
/// <param name="IsNew">True when it was read off the file now, and not at an earlier check.</param>
internal readonly record struct KnownPage(PublishedPage? Page, bool IsNew);

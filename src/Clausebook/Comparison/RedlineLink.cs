namespace Clausebook.Comparison;

/// <summary>A page of the handbook that shows what one version changed in the one before it.</summary>
/// <param name="From">The earlier version.</param>
/// <param name="To">The later version.</param>
/// <param name="Page">Its path in the handbook, for example <c>changes/POL-004/1.0..1.1.html</c>.</param>
public sealed record RedlineLink(string From, string To, string Page);

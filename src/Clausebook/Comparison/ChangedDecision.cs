namespace Clausebook.Comparison;

/// <summary>A control about which something else is decided now.</summary>
/// <param name="Id">Its number, or the id of an own control.</param>
/// <param name="Title">Its title.</param>
/// <param name="Before">What was decided, or null when the control was not on the list.</param>
/// <param name="After">What is decided, or null when it is no longer on the list.</param>
public sealed record ChangedDecision(string Id, string Title, Decision? Before, Decision? After);

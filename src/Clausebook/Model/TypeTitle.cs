namespace Clausebook.Model;

/// <summary>What documents of a type are called.</summary>
/// <param name="One">One of them: "Policy".</param>
/// <param name="Many">Several: "Policies".</param>
public sealed record TypeTitle(string One, string Many);

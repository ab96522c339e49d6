namespace Clausebook.Model;

/// <summary>A record of a type that needs no more than its described fields: an audit, a risk, a management review, a team's own type.</summary>
public sealed record Record : DocumentedInformation;

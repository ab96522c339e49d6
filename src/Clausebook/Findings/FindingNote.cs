namespace Clausebook.Findings;

/// <summary>A related fact that helps to understand a finding.</summary>
/// <param name="Message">The fact in one sentence.</param>
/// <param name="Location">Where it stands, when it stands somewhere.</param>
public sealed record FindingNote(string Message, SourceLocation? Location = null);

namespace Clausebook.Findings;

/// <summary>What all findings of one rule share. Codes are a published ledger and are never reused.</summary>
/// <param name="Code"><c>ISMS</c> and four digits; teams put it into their configuration, so it is API.</param>
/// <param name="Name">The rule's name in kebab case, named for what is wrong.</param>
/// <param name="Title">What is wrong, in one sentence without values.</param>
/// <param name="Severity">The severity unless <c>isms.yaml</c> says otherwise.</param>
/// <param name="Why">The requirement behind the rule, in one sentence.</param>
public sealed record FindingDescriptor(string Code, string Name, string Title, Severity Severity, string Why)
{
    /// <summary>True when nothing but the date can cause the finding: then it stays a warning until <c>--strict</c>, so that it never blocks an unrelated change.</summary>
    public bool CalendarOnly { get; init; }
}

using Clausebook.Findings;

namespace Clausebook.Validation;

/// <summary>
/// One rule: what is wrong, why that matters, and how it is found. There are three subjects: the management system as written, the stamped
/// system, and a published page. Severity overrides are applied by the caller.
/// </summary>
/// <typeparam name="TSubject">What the rule looks at.</typeparam>
public abstract class Rule<TSubject>
{
    /// <summary>What all findings of the rule share.</summary>
    public abstract FindingDescriptor Descriptor { get; }

    /// <summary>Everything in the subject that does not meet the rule, in any order.</summary>
    public abstract IEnumerable<Finding> Check(TSubject subject);
}

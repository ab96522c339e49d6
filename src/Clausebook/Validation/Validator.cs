using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.Validation.Rules;

namespace Clausebook.Validation;

/// <summary>Holds the management system as written against all rules that need no history.</summary>
public sealed class Validator
{
    private readonly ImmutableArray<Rule<ManagementSystem>> rules =
    [
        new PlaceholderLeft(),
        new DuplicateId(),
        new UnknownReference(),
        new DeadLink(),
        new DeadAnchor(),
        new RefusedLink(),
        new ControlNotCovered(),
        new ControlUndecided(),
        new DecisionWithoutJustification(),
        new ClauseNotCovered(),
        new ControlPastItsPlan(),
        new ClauseCoveredByDraftsOnly(),
        new MandatoryInformationMissing(),
        new PlanWithoutDate(),
        new ReviewOverdue(),
        new RetiredDocumentInUse(),
        new ObligationWithoutAddressee(),
        new AvoidedWordUsed(),
        new ImageWithoutAlternative(),
        new HeadingOrder(),
        new SectionMissing(),
        new RawHtmlWritten(),
        new VariableNotExpanded(),
        new GlossaryContradictsItself(),
    ];

    /// <summary>What the rules share with their findings, for the ledger.</summary>
    public IEnumerable<FindingDescriptor> Descriptors => rules.Select(r => r.Descriptor);

    /// <summary>Everything that does not meet a rule, in no order.</summary>
    public IEnumerable<Finding> Validate(ManagementSystem system) => rules.SelectMany(rule => rule.Check(system));
}

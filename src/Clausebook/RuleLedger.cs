using System.Collections.Immutable;
using Clausebook.Catalogues.Rules;
using Clausebook.Findings;
using Clausebook.History.Rules;
using Clausebook.Loading.Rules;
using Clausebook.RecordTypes;
using Clausebook.Rendering.Rules;
using Clausebook.Validation;
using Clausebook.Verification;

namespace Clausebook;

/// <summary>
/// The ledger of all rules; codes in it are never reused. It is written out, because reading it off the assembly would load every type at
/// every build; a test reads it off and compares, so that nobody can forget to enter a rule.
/// </summary>
public static class RuleLedger
{
    /// <summary>What each rule shares with its findings, by code.</summary>
    public static ImmutableArray<FindingDescriptor> Read() => [.. Reading().Concat(Checking()).Concat(Printing()).OrderBy(d => d.Code, StringComparer.Ordinal)];

    private static IEnumerable<FindingDescriptor> Reading() =>
    [
        FileRules.MalformedYaml, FileRules.BrokenFence, FileRules.NotText, FileRules.TooLarge, FileRules.NotRegularFile, FileRules.ConflictMarkers, FileRules.TooDeep,
        FieldRules.Missing, FieldRules.Unknown, FieldRules.BadValue, FieldRules.BadDate,
        RecordTypeReader.BadRecordType,
        CatalogueNotUsable.Descriptor,
    ];

    private static IEnumerable<FindingDescriptor> Checking() => [.. new Validator().Descriptors, HistoryNotUsable.Rule, IgnoredRevisionNotKnown.Rule, MailmapNotUsable.Rule, ComparedTagUnknown.Rule, .. HistoryRules.All.Select(r => r.Descriptor)];

    private static IEnumerable<FindingDescriptor> Printing() => [TemplateError.Descriptor, .. new HandbookVerifier().Descriptors];
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.Model;
using Clausebook.RecordTypes;

namespace Clausebook.Loading;

/// <summary>Everything that was read, with what was wrong with it.</summary>
/// <param name="Documents">All documents, by path.</param>
/// <param name="Roles">All roles.</param>
/// <param name="Types">The record types in use.</param>
/// <param name="Files">Every file of the content folders.</param>
/// <param name="FileCount">How many files were read.</param>
/// <param name="Findings">What was wrong, in no order.</param>
public sealed record LoadedContent(
    ImmutableArray<LoadedDocument> Documents,
    ImmutableSortedDictionary<string, Role> Roles,
    RecordTypeLibrary Types,
    FrozenSet<string> Files,
    int FileCount,
    ImmutableArray<Finding> Findings)
{
    /// <summary>The terms of the glossary, as written.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];
}

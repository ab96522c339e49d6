using System.Collections.Immutable;

namespace Clausebook.Comparison;

/// <summary>What changed in a management system between two points, in the words of the standard and not in lines.</summary>
/// <param name="From">The earlier state.</param>
/// <param name="To">The later state.</param>
public sealed record IsmsChanges(ComparedState From, ComparedState To)
{
    /// <summary>The documents, by what became of them and by id.</summary>
    public ImmutableArray<ChangedDocument> Documents { get; init; } = [];

    /// <summary>The controls about which something else is decided, in the order of the Statement of Applicability.</summary>
    public ImmutableArray<ChangedDecision> Decisions { get; init; } = [];

    /// <summary>The frameworks in which coverage was won or lost.</summary>
    public ImmutableArray<ChangedCoverage> Coverage { get; init; } = [];

    /// <summary>The reviews that were done, by day.</summary>
    public ImmutableArray<DoneReview> Reviews { get; init; } = [];

    /// <summary>The roles that others hold, by title.</summary>
    public ImmutableArray<ChangedRole> Roles { get; init; } = [];

    /// <summary>The records, by type, what became of them and id.</summary>
    public ImmutableArray<ChangedRecord> Records { get; init; } = [];

    /// <summary>True when nothing changed.</summary>
    public bool IsEmpty => Documents.IsEmpty && Decisions.IsEmpty && Coverage.IsEmpty && Reviews.IsEmpty && Roles.IsEmpty && Records.IsEmpty;
}

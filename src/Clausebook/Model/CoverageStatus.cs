namespace Clausebook.Model;

/// <summary>How a requirement stands. A vocabulary, not a boolean: each status asks for a different action.</summary>
public enum CoverageStatus
{
    /// <summary>An approved document answers it.</summary>
    Covered,

    /// <summary>Only drafts or documents in review answer it: approve one.</summary>
    DraftOnly,

    /// <summary>Only retired documents, or approved ones past their review date, answer it: review or replace one.</summary>
    Outdated,

    /// <summary>The control is excluded with a justification.</summary>
    Excluded,

    /// <summary>Nothing answers it.</summary>
    Uncovered,
}

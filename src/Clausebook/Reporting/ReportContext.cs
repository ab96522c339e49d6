namespace Clausebook.Reporting;

/// <summary>What a report says besides its findings. What is not known is left away.</summary>
/// <param name="AsOf">The day that the check speaks for.</param>
/// <param name="ToolVersion">The version of Clausebook.</param>
/// <param name="Files">How many files were checked.</param>
public sealed record ReportContext(DateOnly AsOf, string ToolVersion, int Files)
{
    /// <summary>The commit that was checked, or null for a folder without one.</summary>
    public string? Commit { get; init; }

    /// <summary>How many reference controls have a decision.</summary>
    public int ControlsDecided { get; init; }

    /// <summary>How many reference controls there are; 0 leaves the sentence away.</summary>
    public int ControlsTotal { get; init; }

    /// <summary>How many reviews are overdue.</summary>
    public int OverdueReviews { get; init; }

    /// <summary>How long the check took, or null; only the pretty format shows it, since the others give equal bytes for equal input.</summary>
    public TimeSpan? Elapsed { get; init; }

    /// <summary>The text of a line of a file, for excerpts; null when it cannot be shown.</summary>
    public Func<string, int, string?> Line { get; init; } = (_, _) => null;
}

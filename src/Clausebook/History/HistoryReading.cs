using System.Diagnostics.CodeAnalysis;

namespace Clausebook.History;

/// <summary>What reading the history gave: the table, or why there is none.</summary>
internal sealed record HistoryReading
{
    private HistoryReading(HistoryTable? table, HistoryUnavailable? unavailable) => (Table, Unavailable) = (table, unavailable);

    /// <summary>The history, or null.</summary>
    public HistoryTable? Table { get; }

    /// <summary>Why there is none, or null.</summary>
    public HistoryUnavailable? Unavailable { get; }

    /// <summary>True when there is a history.</summary>
    [MemberNotNullWhen(true, nameof(Table))]
    [MemberNotNullWhen(false, nameof(Unavailable))]
    public bool IsAvailable => Table is not null;

    public static implicit operator HistoryReading(HistoryTable table) => new(table, null);

    public static implicit operator HistoryReading(HistoryUnavailable unavailable) => new(null, unavailable);
}

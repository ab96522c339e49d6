namespace Clausebook.History;

/// <summary>Says that a system is not the one in force but an earlier one, as it stood on a day.</summary>
/// <param name="Day">The day that was asked for, or that of the commit.</param>
/// <param name="Tag">The tag that it was asked for by, or null.</param>
public sealed record PastState(DateOnly Day, string? Tag);

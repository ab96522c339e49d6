namespace Clausebook.Benchmarks.Reports;

/// <summary>One line of the plot of growth.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Points">Documents and seconds.</param>
internal sealed record GrowthLine(string Name, IReadOnlyList<(int Documents, double Seconds)> Points);

using System.Globalization;
using System.Text;
using Clausebook.Benchmarks.Comparing;
using Clausebook.Benchmarks.Measuring;

namespace Clausebook.Benchmarks.Reports;

/// <summary>How a cold build grows with the repository, stage by stage.</summary>
internal sealed class GrowthTable
{
    private const string Rest = "Start and end";
    private readonly ComparisonResult result;
    private readonly (string Name, Func<Measurement, double> Seconds)[] columns;
    private readonly (GrowthSize Size, Measurement Build)[] rows;

    /// <summary>Gathers the sizes that were measured.</summary>
    public GrowthTable(ComparisonResult result)
    {
        this.result = result;
        rows = [.. result.Corpora.Select(c => (GrowthSize.Of(c), result.Find(c, ClausebookRuns.Cold)!))];
        string[] stages = [.. rows.SelectMany(r => r.Build.Runs).SelectMany(r => r.Stages.Keys).Distinct()];
        columns =
        [
            ("Whole build", m => m.Cpu),
            .. stages.Select(stage => (stage, (Func<Measurement, double>)(m => m.Stage(stage)))),
            (Rest, m => Math.Max(0, m.Cpu - stages.Sum(m.Stage))),
        ];
    }

    /// <summary>The lines of a plot: each column over the number of documents.</summary>
    public IReadOnlyList<GrowthLine> Lines =>
        [.. columns.Select(c => new GrowthLine(c.Name, [.. rows.Select(r => (r.Size.Documents, c.Seconds(r.Build)))]))];

    /// <summary>Writes the table; its last row says with which power of the number of documents a stage grows between the two largest sizes.</summary>
    public string Write()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"| Documents | Commits | {string.Join(" | ", columns.Select(c => c.Name))} | Wall | Memory, MiB |\n");
        text.Append(CultureInfo.InvariantCulture, $"| ---: | ---: |{string.Concat(columns.Select(_ => " ---: |"))} ---: | ---: |\n");
        foreach (var (size, build) in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {size.Documents:N0} | {size.Commits:N0} | {string.Join(" | ", columns.Select(c => ComparisonTable.Number(c.Seconds(build))))} | {ComparisonTable.Number(build.Wall)} | {build.PeakMiB:0} |\n");
        }
        if (rows.Length > 1) text.Append(CultureInfo.InvariantCulture, $"| power of documents | | {string.Join(" | ", columns.Select(c => Power(c.Seconds)))} | {Power(m => m.Wall)} | {Power(m => m.PeakMiB)} |\n");
        return text.Append(CultureInfo.InvariantCulture, $"\nSeconds of processor time of a cold build, and of wall time. {ComparisonTable.Runs(result.Runs)}. The last row compares the two largest sizes: 1 is a time in proportion to the number of documents, 2 would be quadratic. History is read while documents load and counts for that stage.\n").ToString();
    }

    private string Power(Func<Measurement, double> value)
    {
        var ((small, before), (large, after)) = (rows[^2], rows[^1]);
        return value(before) <= 0 || value(after) <= 0 ? "" : (Math.Log(value(after) / value(before)) / Math.Log((double)large.Documents / small.Documents)).ToString("0.0;-0.0;0.0", CultureInfo.InvariantCulture);
    }
}

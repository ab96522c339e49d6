using System.Globalization;
using System.Text;
using Clausebook.Benchmarks.Comparing;
using Clausebook.Benchmarks.Measuring;
using Clausebook.Testing.Corpora;

namespace Clausebook.Benchmarks.Reports;

/// <summary>A comparison as a Markdown table, with what a reader needs to judge it.</summary>
internal static class ComparisonTable
{
    /// <summary>Writes the table.</summary>
    /// <param name="result">What was measured.</param>
    /// <param name="command">What repeats it.</param>
    public static string Write(ComparisonResult result, string command)
    {
        var hasPeer = result.Measurements.Any(m => m.Scenario == HugoRuns.Name);
        StringBuilder text = new();
        text.Append("| Repository | Run | Wall, s | CPU, s | Memory, MiB |").Append(hasPeer ? " Wall to hugo's | CPU to hugo's |\n" : "\n");
        text.Append("| --- | --- | ---: | ---: | ---: |").Append(hasPeer ? " ---: | ---: |\n" : "\n");
        foreach (var corpus in result.Corpora)
        {
            var peer = result.Find(corpus, HugoRuns.Name);
            foreach (var row in result.Measurements.Where(m => m.Corpus == corpus)) text.Append(Row(row, peer, hasPeer)).Append('\n');
        }
        return text.Append('\n').Append(Notes(result, command, hasPeer)).ToString();
    }

    /// <summary>Three significant digits: more would claim to know more than a run can tell.</summary>
    public static string Number(double value) => value.ToString(value switch { 0 => "'–'", < 0.0995 => "0.000", < 9.95 => "0.00", < 99.5 => "0.0", _ => "0" }, CultureInfo.InvariantCulture);

    /// <summary>How often things ran, in words.</summary>
    public static string Runs(int runs) => runs == 1 ? "One run of each" : string.Create(CultureInfo.InvariantCulture, $"Medians of {runs} runs in turn");

    private static string Row(Measurement row, Measurement? peer, bool hasPeer)
    {
        string?[] cells =
        [
            row.Corpus, row.Scenario, Number(row.Wall), Number(row.Cpu), row.PeakMiB.ToString("0;;–", CultureInfo.InvariantCulture),
            hasPeer ? peer is null ? "" : Number(row.Wall / peer.Wall) : null,
            hasPeer ? peer is not { Cpu: > 0 } ? "" : Number(row.Cpu / peer.Cpu) : null,
        ];
        return $"| {string.Join(" | ", cells.Where(c => c is not null))} |";
    }

    private static string Notes(ComparisonResult result, string command, bool hasPeer)
    {
        var sizes = string.Join(", ", result.Corpora.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c} {CorpusPlan.Presets[c].Documents:N0} documents and {CorpusPlan.Presets[c].Commits:N0} commits")));
        var peer = hasPeer ? " Hugo stamps a page with its last change; Clausebook with every revision, version and approval, and it validates everything first." : "";
        var busy = result.Machine.IsBusy ? " The machine had other work to do, so only the ratios mean something." : "";
        return string.Create(CultureInfo.InvariantCulture, $"""
            {Runs(result.Runs)}, whole processes, {(result.IsInMemory ? "files in memory" : "files on disk")}: {sizes}.{peer}{busy}
            Measured on {result.Day:yyyy-MM-dd} with {result.Machine.Hardware}; {result.Machine.Software}. Repeat with `{command}`.

            """).ReplaceLineEndings("\n");
    }
}

using Clausebook.Testing.Corpora;

namespace Clausebook.Benchmarks.Reports;

/// <summary>The size of a corpus.</summary>
/// <param name="Documents">Its documents.</param>
/// <param name="Commits">Its commits.</param>
internal sealed record GrowthSize(int Documents, int Commits)
{
    /// <summary>The size of a preset.</summary>
    public static GrowthSize Of(string corpus) => new(CorpusPlan.Presets[corpus].Documents, CorpusPlan.Presets[corpus].Commits);
}

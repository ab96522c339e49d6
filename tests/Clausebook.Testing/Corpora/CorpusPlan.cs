namespace Clausebook.Testing.Corpora;

/// <summary>How large a made-up ISMS repository is to be. The same plan gives the same commit id on every machine.</summary>
/// <param name="Documents">Documents, control records and other records in the last commit, at least <see cref="Least"/>.</param>
/// <param name="Commits">Commits that lead there.</param>
/// <param name="Seed">Another seed gives another repository of the same size.</param>
public sealed record CorpusPlan(int Documents, int Commits, int Seed = 1)
{
    /// <summary>The fewest documents with which every clause and control can be covered, and the fewest commits for all that happens in a history.</summary>
    public static readonly CorpusPlan Least = new(125, 40);

    /// <summary>The sizes that benchmarks speak of.</summary>
    public static IReadOnlyDictionary<string, CorpusPlan> Presets { get; } = new SortedDictionary<string, CorpusPlan>(StringComparer.Ordinal)
    {
        ["small"] = new(133, 1_000),
        ["medium"] = new(1_000, 10_000),
        ["large"] = new(10_000, 50_000),
        ["huge"] = new(100_000, 100_000),
    };

    /// <summary>Risks, audits and other records.</summary>
    public int Records => Math.Max(CorpusRequirements.Proof.Count, Documents / 20);

    /// <summary>Policies, procedures and other documents that direct work.</summary>
    public int Policies => Math.Max(CorpusLibrary.CoreSize, (Documents - CorpusRequirements.Controls.Count - Records) * 3 / 5);

    /// <summary>Controls of the organization's own, beside those of the catalogue.</summary>
    public int OwnControls => Documents - CorpusRequirements.Controls.Count - Records - Policies;
}

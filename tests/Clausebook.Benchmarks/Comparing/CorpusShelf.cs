using Clausebook.Testing.Corpora;

namespace Clausebook.Benchmarks.Comparing;

/// <summary>Keeps the corpora that were made, because a large one takes a minute. One made by another version of the generator is made again.</summary>
internal sealed class CorpusShelf(string folder)
{
    /// <summary>The folder of a corpus, made when it is not there.</summary>
    public string Take(string preset)
    {
        var plan = CorpusPlan.Presets[preset];
        var place = Path.Combine(folder, $"{preset}-{typeof(CorpusPlan).Assembly.ManifestModule.ModuleVersionId:N}");
        if (Directory.Exists(place)) return place;
        Directory.CreateDirectory(folder);
        foreach (var old in Directory.EnumerateDirectories(folder, preset + "-*")) Directory.Delete(old, recursive: true);
        Console.Error.WriteLine(FormattableString.Invariant($"Making the {preset} corpus: {plan.Documents} documents, {plan.Commits} commits"));
        var unfinished = Path.Combine(folder, "unfinished");
        if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
        CorpusRepository.Create(plan, unfinished);
        Directory.Move(unfinished, place);
        return place;
    }
}

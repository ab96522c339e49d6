namespace Clausebook.Testing.Corpora;

/// <summary>A branch beside main on which somebody works.</summary>
/// <param name="Mark">Its newest commit, or where it starts.</param>
/// <param name="Documents">What it is about.</param>
/// <param name="Left">Commits until it is ready.</param>
internal sealed record CorpusBranch(int Mark, IReadOnlyList<CorpusDocument> Documents, int Left);

namespace Clausebook.Testing.Corpora;

/// <summary>One block of a document. Only the numbers of its sentences are kept, so that a hundred thousand documents fit into memory.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">The text of a heading.</param>
/// <param name="Satisfies">What the part below the heading answers, or null.</param>
internal sealed record CorpusBlock(CorpusBlockKind Kind, string Title = "", string? Satisfies = null)
{
    /// <summary>The sentences, as indexes into <see cref="CorpusText"/>.</summary>
    public ushort[] Sentences { get; set; } = [];

    /// <summary>True for what an edit can change.</summary>
    public bool IsText => Sentences.Length > 0;

    /// <summary>Changes one sentence, adds one or takes one out.</summary>
    public void Edit(CorpusRandom random)
    {
        var sentence = (ushort)random.Below(CorpusText.Count);
        var at = random.Below(Sentences.Length);
        Sentences = random.Below(20) switch
        {
            < 3 when Sentences.Length < 12 => [.. Sentences[..at], sentence, .. Sentences[at..]],
            < 6 when Sentences.Length > 2 => [.. Sentences[..at], .. Sentences[(at + 1)..]],
            _ => [.. Sentences[..at], sentence, .. Sentences[(at + 1)..]],
        };
    }
}

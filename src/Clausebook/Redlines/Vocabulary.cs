using System.Runtime.InteropServices;

namespace Clausebook.Redlines;

/// <summary>Gives numbers to words and blocks of two texts, so that what reads the same has the same number.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> blocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byLetters;

    /// <summary>An empty vocabulary.</summary>
    public Vocabulary() => byLetters = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a word.</summary>
    public int Word(string key) => Word(key, out string _);

    /// <summary>The number of a word, and the word: most words come more than once.</summary>
    public int Word(ReadOnlySpan<char> key, out string word)
    {
        if (byLetters.TryGetValue(key, out word!, out var id)) return id;
        word = key.ToString();
        words.Add(word, words.Count);
        return words.Count - 1;
    }

    /// <summary>The number of a block.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="number">The level of a heading, or the like.</param>
    /// <param name="parts">The numbers of its words or blocks.</param>
    public int Block(BlockKind kind, int number, ReadOnlySpan<int> parts)
    {
        int[] all = [(int)kind, number, .. parts];
        var key = new string(MemoryMarshal.Cast<int, char>(all)); // exactly these numbers: nothing is left to chance
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, key, out var isKnown);
        return isKnown ? id : id = blocks.Count - 1;
    }
}

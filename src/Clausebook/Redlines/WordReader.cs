using System.Collections.Immutable;
using System.Globalization;
using Clausebook.Loading.Bodies;

namespace Clausebook.Redlines;

/// <summary>Collects the words of a leaf. Text may come in pieces: a word that changes its looks in the middle is two.</summary>
internal sealed class WordReader(Vocabulary vocabulary)
{
    private readonly ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>();
    private bool isSpaced;

    /// <summary>True when there is no word yet.</summary>
    public bool IsEmpty => words.Count == 0;

    /// <summary>Adds the words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">What it stands in.</param>
    /// <param name="link">Where the link leads that it stands in, or null.</param>
    public void Add(ReadOnlySpan<char> text, WordFormat? format, string? link)
    {
        while (!text.IsEmpty)
        {
            var (length, kind) = WordShape.First(text);
            if (kind is null) isSpaced = true;
            else Add(text[..length], kind.Value, format, link);
            text = text[length..];
        }
    }

    /// <summary>Adds the end of a line.</summary>
    public void AddLineBreak()
    {
        Add(new(vocabulary.Word("\n"), "", WordKind.LineBreak, false, null));
        isSpaced = false;
    }

    /// <summary>Adds what the page prints.</summary>
    /// <param name="key">What it means, apart from its place.</param>
    /// <param name="slot">Its place.</param>
    /// <param name="format">What it stands in.</param>
    public void AddSlot(string key, BodySlot slot, WordFormat? format) =>
        Add(new(vocabulary.Word($"\0{slot.Kind}\0{key}"), "", WordKind.Slot, isSpaced, format) { Slot = slot });

    /// <summary>Adds a text that is one word whatever is in it: a line of code.</summary>
    public void AddWhole(string text) => Add(new(vocabulary.Word("\0line\0" + text), text, WordKind.Word, false, null));

    /// <summary>The words so far, to begin anew.</summary>
    public ImmutableArray<Word> Take()
    {
        isSpaced = false;
        var taken = words.ToImmutable();
        words.Clear();
        return taken;
    }

    private void Add(Word word)
    {
        words.Add(words.Count == 0 ? word with { IsSpaced = false } : word);
        isSpaced = false;
    }

    private void Add(ReadOnlySpan<char> text, WordKind kind, WordFormat? format, string? link)
    {
        var id = vocabulary.Word(text, out var printed);
        if (link is not null) id = vocabulary.Word($"{printed}\0{link}");
        if (kind == WordKind.Hidden) printed = string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[0]:X4}");
        Add(new(id, printed, kind, isSpaced, format));
    }
}

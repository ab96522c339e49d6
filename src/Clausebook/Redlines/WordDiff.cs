using System.Collections.Immutable;

namespace Clausebook.Redlines;

/// <summary>Finds the words that changed in a paragraph, in the way a person would mark them: a few whole phrases rather than many splinters.</summary>
internal sealed class WordDiff
{
    private const int ShortWord = 3;
    private const int Much = 3;
    private readonly ImmutableArray<Word> old;
    private readonly ImmutableArray<Word> present;

    private WordDiff(ImmutableArray<Word> old, ImmutableArray<Word> present) => (this.old, this.present) = (old, present);

    /// <summary>The edits that make the new words of the old ones, in order.</summary>
    public static List<Edit> Compare(ImmutableArray<Word> old, ImmutableArray<Word> present) => new WordDiff(old, present).Compare();

    private List<Edit> Compare()
    {
        var oldIds = Ids(old);
        var ids = Ids(present);
        var matches = Alignment.Of(oldIds, ids, (i, j) => oldIds[i] != ids[j] ? 0 : present[j].Counts ? 3 : 1);
        List<Edit> edits = [];
        foreach (var edit in EditsOf(matches)) Append(edits, edit);
        for (var i = 0; i < edits.Count; i++) edits[i] = Shift(edits[i], i == 0 ? 0 : edits[i - 1].End, i + 1 == edits.Count ? present.Length : edits[i + 1].Start);
        return IsPatchwork(edits) ? [new(0, old.Length, 0, present.Length)] : edits;
    }

    private static int[] Ids(ImmutableArray<Word> words)
    {
        var ids = new int[words.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = words[i].Id;
        return ids;
    }

    private IEnumerable<Edit> EditsOf(List<(int Old, int Present)> matches)
    {
        var (nextOld, next) = (0, 0);
        foreach (var (oldPlace, place) in matches.Append((old.Length, present.Length)))
        {
            if (oldPlace > nextOld || place > next) yield return new(nextOld, oldPlace, next, place);
            (nextOld, next) = (oldPlace + 1, place + 1);
        }
    }

    /// <summary>Two edits with next to nothing between them read better as one.</summary>
    private void Append(List<Edit> edits, Edit edit)
    {
        while (edits is [.., var last] && IsSplinter(last, edit))
        {
            edit = last.With(edit);
            edits.RemoveAt(edits.Count - 1);
        }
        edits.Add(edit);
    }

    private bool IsSplinter(Edit before, Edit after)
    {
        var words = 0;
        var isShort = true;
        for (var i = before.End; i < after.Start; i++)
        {
            if (!present[i].Counts) continue;
            words++;
            isShort &= present[i].Kind == WordKind.Word && present[i].Text.Length <= ShortWord;
        }
        if (words == 0) return before.OldEnd > before.OldStart == after.OldEnd > after.OldStart && before.End > before.Start == after.End > after.Start;
        return (words == 1 && isShort && Math.Min(Size(before), Size(after)) > 1) || Math.Min(Size(before), Size(after)) >= Much * words;
    }

    private static int Size(Edit edit) => Math.Max(edit.OldEnd - edit.OldStart, edit.End - edit.Start);

    /// <summary>
    /// Words that only came, or only went, can often be marked at several places ("a. <b>b. a.</b> c" or "<b>a. b.</b> a. c"): the one that
    /// begins where a sentence or a phrase does is the one that was meant.
    /// </summary>
    private Edit Shift(Edit edit, int from, int to)
    {
        var isAdded = edit.OldStart == edit.OldEnd;
        if (!isAdded && edit.Start != edit.End) return edit;
        var words = isAdded ? present : old;
        var (start, end) = isAdded ? (edit.Start, edit.End) : (edit.OldStart, edit.OldEnd);
        int back = 0, forth = 0;
        while (back < edit.Start - from && words[start - back - 1].Id == words[end - back - 1].Id) back++;
        while (forth < to - edit.End && words[start + forth].Id == words[end + forth].Id) forth++;
        var (best, rank) = (0, Rank(words, start));
        for (var by = -back; by <= forth; by++)
        {
            if (Rank(words, start + by) is var other && other > rank) (best, rank) = (by, other);
        }
        return new(edit.OldStart + best, edit.OldEnd + best, edit.Start + best, edit.End + best);
    }

    private static int Rank(ImmutableArray<Word> words, int start) => start == 0 ? 3 : words[start - 1] switch
    {
        { Kind: WordKind.LineBreak } or { Text: "." or "!" or "?" } => 3,
        { Text: ";" or ":" } => 2,
        { Kind: WordKind.Sign, Text: "," } => 1,
        _ => 0,
    };

    /// <summary>A sentence of which hardly anything is left was written anew, and is easier to read so.</summary>
    private bool IsPatchwork(List<Edit> edits)
    {
        if (edits.Count < Much) return false;
        var changed = edits.Sum(Size);
        return changed * 4 > Math.Max(old.Length, present.Length) * 3;
    }
}

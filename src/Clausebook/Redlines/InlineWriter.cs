using System.Collections.Immutable;
using Clausebook.Loading.Bodies;

namespace Clausebook.Redlines;

/// <summary>
/// Prints words with their looks. What came and went is marked by its element, which is underlined or struck through, and by words that
/// are heard and not seen: many screen readers do not tell insertions and deletions.
/// </summary>
internal sealed class InlineWriter(RedlineDraft draft)
{
    private const string EndOfChange = " (end of change)";
    private WordFormat? format;

    /// <summary>Prints words that did not change.</summary>
    public void Unchanged(ReadOnlySpan<Word> words) => Words(words, isOld: false, isContinued: false);

    /// <summary>Prints a whole leaf that came or went.</summary>
    public void Whole(ReadOnlySpan<Word> words, bool isOld)
    {
        Open(isOld, isOld ? "Removed: " : "Added: ");
        Words(words, isOld, isContinued: false);
        Close(isOld, "");
    }

    /// <summary>Prints a leaf of which some words changed.</summary>
    public void Changed(ImmutableArray<Word> old, ImmutableArray<Word> present, List<Edit> edits)
    {
        var next = 0;
        foreach (var edit in edits)
        {
            Words(present.AsSpan()[next..edit.Start], isOld: false, isContinued: next > 0);
            var removed = old.AsSpan()[edit.OldStart..edit.OldEnd];
            var added = present.AsSpan()[edit.Start..edit.End];
            if (!removed.IsEmpty) Part(removed, isOld: true, added.IsEmpty ? EndOfChange : "");
            if (!removed.IsEmpty && edit.Start == 0) draft.Html(" ");
            if (!added.IsEmpty) Part(added, isOld: false, EndOfChange);
            next = edit.End;
        }
        Words(present.AsSpan()[next..], isOld: false, isContinued: next > 0 || edits.Count > 0);
    }

    private void Part(ReadOnlySpan<Word> words, bool isOld, string end)
    {
        if (words[0].IsSpaced) draft.Html(" ");
        Open(isOld, isOld ? "removed: " : "added: ");
        Words(words, isOld, isContinued: false);
        Close(isOld, end);
    }

    private void Open(bool isOld, string spoken)
    {
        draft.Html(isOld ? "<del>" : "<ins>");
        Spoken(spoken);
    }

    private void Close(bool isOld, string spoken)
    {
        Spoken(spoken);
        draft.Html(isOld ? "</del>" : "</ins>");
    }

    private void Spoken(string words)
    {
        if (words.Length > 0) draft.Html($"<span class=\"unseen\">{words}</span>");
    }

    private void Words(ReadOnlySpan<Word> words, bool isOld, bool isContinued)
    {
        foreach (var word in words)
        {
            var shared = WordFormat.Shared(format, word.Format);
            CloseTo(shared);
            if (isContinued && word.IsSpaced) draft.Html(" ");
            isContinued = true;
            OpenTo(shared, word.Format, isOld);
            Print(word, isOld);
        }
        CloseTo(null);
    }

    private void Print(Word word, bool isOld)
    {
        switch (word.Kind)
        {
            case WordKind.LineBreak: draft.Html("<br>"); break;
            case WordKind.Slot: draft.Slot(word.Slot!.Kind, word.Slot.Index, isOld); break;
            case WordKind.Hidden:
                draft.Html("<code class=\"hidden-sign\">");
                draft.Text(word.Text);
                draft.Html("</code>");
                break;
            default: draft.Text(word.Text); break;
        }
    }

    private void CloseTo(WordFormat? outer)
    {
        for (; !ReferenceEquals(format, outer); format = format!.Outer)
        {
            if (format!.Link is null) draft.Html(format.Close);
            else draft.Slot(BodySlotKind.LinkEnd, 0, isOld: false);
        }
    }

    private void OpenTo(WordFormat? outer, WordFormat? inner, bool isOld)
    {
        if (ReferenceEquals(outer, inner)) return;
        OpenTo(outer, inner!.Outer, isOld);
        if (inner.Link is { } link) draft.Slot(BodySlotKind.LinkStart, link, isOld);
        else draft.Html(inner.Open);
        format = inner;
    }
}

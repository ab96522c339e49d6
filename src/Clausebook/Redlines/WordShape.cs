using System.Globalization;
using System.Text;

namespace Clausebook.Redlines;

/// <summary>Where a word ends. Letters and digits belong together, with what joins them inside: <c>don't</c>, <c>2.1</c>, <c>re-use</c>.</summary>
internal static class WordShape
{
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>What a text, which is not empty, begins with: how long it is, and what; null for space.</summary>
    public static (int Length, WordKind? Kind) First(ReadOnlySpan<char> text)
    {
        var rune = At(text, out var length);
        if (Rune.IsWhiteSpace(rune))
        {
            while (length < text.Length && char.IsWhiteSpace(text[length])) length++;
            return (length, null);
        }
        if (IsHidden(rune.Value)) return (length, WordKind.Hidden);
        if (!IsLetter(rune)) return (WithMarks(text, length), Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.CurrencySymbol ? WordKind.Word : WordKind.Sign);
        length = WithMarks(text, length);
        if (StandsAlone(rune.Value)) return (length, WordKind.Word);
        while (length < text.Length)
        {
            var next = At(text[length..], out var size);
            if (IsLetter(next) ? StandsAlone(next.Value) : !Joins(next, text[(length + size)..])) break;
            length = WithMarks(text, length + size);
        }
        return (length, WordKind.Word);
    }

    private static Rune At(ReadOnlySpan<char> text, out int length)
    {
        Rune.DecodeFromUtf16(text, out var rune, out length); // half a surrogate pair counts as a strange sign
        return rune;
    }

    private static bool IsLetter(Rune rune) => rune.IsAscii ? char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value == '_' : Rune.IsLetterOrDigit(rune);

    /// <summary>A sign within a word, when a letter comes after it.</summary>
    private static bool Joins(Rune sign, ReadOnlySpan<char> after) =>
        sign.Value is '\'' or '-' or '.' or ',' or ':' or '\u2019' or '\u2010' or '\u2011' or '\u00AD' && !after.IsEmpty && IsLetter(At(after, out _));

    /// <summary>Accents and the parts of a composed sign stay with what they belong to.</summary>
    private static int WithMarks(ReadOnlySpan<char> text, int length)
    {
        while (length < text.Length && text[length] >= '\u0300')
        {
            var next = At(text[length..], out var size);
            var isJoined = next.Value == ZeroWidthJoiner || Rune.GetUnicodeCategory(next) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.ModifierSymbol;
            if (!isJoined) break;
            length += size;
            if (next.Value != ZeroWidthJoiner || length == text.Length) continue;
            At(text[length..], out size);
            length += size;
        }
        return length;
    }

    /// <summary>Scripts that put no space between words: each sign is compared for itself.</summary>
    private static bool StandsAlone(int c) => c is >= 0x0E00 and <= 0x0EFF or >= 0x1000 and <= 0x109F or >= 0x1780 and <= 0x17FF or >= 0x2E80 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000;

    /// <summary>Signs that turn the direction of the text around them, or take no room: a reader of a redline has to see that they came or went.</summary>
    private static bool IsHidden(int c) => c is 0x061C or 0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF || (c < ' ' && c is not ('\t' or '\n' or '\r'));
}

namespace Clausebook.Model;

/// <summary>Orders ids as people count: runs of digits by their value, everything else by ordinal.</summary>
public sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The one comparer; it has no state.</summary>
    public static NaturalOrder Instance { get; } = new();

    int IComparer<string>.Compare(string? x, string? y) => Compare(x ?? "", y ?? "");

    /// <summary>Less than zero when <paramref name="a"/> comes first, zero only for equal texts.</summary>
    public static int Compare(string a, string b)
    {
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j]))
            {
                var x = Digits(a, ref i);
                var y = Digits(b, ref j);
                var order = x.Length != y.Length ? x.Length.CompareTo(y.Length) : x.SequenceCompareTo(y);
                if (order != 0) return order;
            }
            else
            {
                if (a[i] != b[j])
                {
                    return a[i].CompareTo(b[j]);
                }
                i++;
                j++;
            }
        }
        var rest = (a.Length - i).CompareTo(b.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(a, b);
    }

    private static ReadOnlySpan<char> Digits(string text, ref int position)
    {
        while (position < text.Length - 1 && text[position] == '0' && char.IsAsciiDigit(text[position + 1])) position++;
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position])) position++;
        return text.AsSpan(start, position - start);
    }
}

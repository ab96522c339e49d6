using System.Buffers;

namespace Clausebook.Redlines;

/// <summary>
/// Finds what two sequences have in common, in order. One engine serves words and blocks. Its effort is bounded whatever the texts are: a
/// short gap is searched for the best match of all; a long one is first cut at what occurs just once on both sides; and where
/// nothing is found to cut at, the one is taken to replace the other.
/// </summary>
/// <param name="old">The numbers of one sequence.</param>
/// <param name="present">The numbers of the other.</param>
/// <param name="weigh">What a match of two places is worth; 0 when they must not match. Equal numbers always may.</param>
internal sealed class Alignment(int[] old, int[] present, Func<int, int, int> weigh)
{
    private const int MostCells = 250_000;
    private const int MostCuts = 8;
    private const byte Skip = 0, SkipOld = 1, Take = 2;
    private readonly List<(int Old, int Present)> matches = [];

    /// <summary>The places that match, in order.</summary>
    public static List<(int Old, int Present)> Of(int[] old, int[] present, Func<int, int, int> weigh)
    {
        Alignment alignment = new(old, present, weigh);
        alignment.Align(0, old.Length, 0, present.Length, 0);
        return alignment.matches;
    }

    private void Align(int oldStart, int oldEnd, int start, int end, int cuts)
    {
        for (; oldStart < oldEnd && start < end && old[oldStart] == present[start]; oldStart++, start++) matches.Add((oldStart, start));
        var same = 0;
        while (oldStart < oldEnd - same && start < end - same && old[oldEnd - same - 1] == present[end - same - 1]) same++;
        Between(oldStart, oldEnd - same, start, end - same, cuts);
        for (; same > 0; same--) matches.Add((oldEnd - same, end - same));
    }

    private void Between(int oldStart, int oldEnd, int start, int end, int cuts)
    {
        if (oldStart == oldEnd || start == end) return;
        if ((long)(oldEnd - oldStart) * (end - start) <= MostCells) Best(oldStart, oldEnd, start, end);
        else if (cuts < MostCuts)
        {
            var found = Cuts(oldStart, oldEnd, start, end);
            foreach (var (oldCut, cut) in found)
            {
                Align(oldStart, oldCut, start, cut, cuts + 1);
                matches.Add((oldCut, cut));
                (oldStart, start) = (oldCut + 1, cut + 1);
            }
            if (found.Count > 0) Align(oldStart, oldEnd, start, end, cuts + 1);
        }
    }

    /// <summary>The match of greatest weight, over all there are.</summary>
    private void Best(int oldStart, int oldEnd, int start, int end)
    {
        var (height, width) = (oldEnd - oldStart, end - start);
        var ways = ArrayPool<byte>.Shared.Rent(height * width);
        var above = new int[width + 1]; // the best weight for all that comes after: filled from the end, so that the way is read from the start
        var row = new int[width + 1];
        for (var i = height - 1; i >= 0; i--)
        {
            row[width] = 0;
            for (var j = width - 1; j >= 0; j--)
            {
                var (weight, way) = above[j] >= row[j + 1] ? (above[j], SkipOld) : (row[j + 1], Skip);
                if (weigh(oldStart + i, start + j) is > 0 and var worth && worth + above[j + 1] >= weight) (weight, way) = (worth + above[j + 1], Take);
                row[j] = weight;
                ways[(i * width) + j] = way;
            }
            (above, row) = (row, above);
        }
        for (int i = 0, j = 0; i < height && j < width;)
        {
            var way = ways[(i * width) + j];
            if (way == Take) matches.Add((oldStart + i, start + j));
            if (way != Skip) i++;
            if (way != SkipOld) j++;
        }
        ArrayPool<byte>.Shared.Return(ways);
    }

    /// <summary>What occurs just once on both sides, as far as it comes in the same order.</summary>
    private List<(int Old, int Present)> Cuts(int oldStart, int oldEnd, int start, int end)
    {
        Dictionary<int, int> places = [];
        for (var i = start; i < end; i++) places[present[i]] = places.ContainsKey(present[i]) ? -1 : i;
        Dictionary<int, int> counts = [];
        for (var i = oldStart; i < oldEnd; i++) counts[old[i]] = counts.GetValueOrDefault(old[i]) + 1;
        List<(int Old, int Present)> both = [];
        for (var i = oldStart; i < oldEnd; i++)
        {
            if (counts[old[i]] == 1 && places.TryGetValue(old[i], out var place) && place >= 0) both.Add((i, place));
        }
        return InOrder(both);
    }

    /// <summary>The longest part that rises on both sides (patience sorting).</summary>
    private static List<(int Old, int Present)> InOrder(List<(int Old, int Present)> pairs)
    {
        List<int> ends = []; // for every length the pair that ends lowest
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            int low = 0, high = ends.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[ends[middle]].Present < pairs[i].Present) low = middle + 1;
                else high = middle;
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
        }
        List<(int Old, int Present)> longest = [];
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i]) longest.Add(pairs[i]);
        longest.Reverse();
        return longest;
    }
}

namespace Clausebook.History.Walk;

/// <summary>Numbers for paths, so that the walk compares and keeps small integers.</summary>
internal sealed class PathNames
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public PathNames() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many paths have a number; the next one gets this number.</summary>
    public int Count => names.Count;

    /// <summary>The path of a number.</summary>
    public string this[int number] => names[number];

    /// <summary>The number of a path.</summary>
    public int Number(ReadOnlySpan<char> path)
    {
        if (lookup.TryGetValue(path, out var number)) return number;
        var name = path.ToString();
        number = names.Count;
        names.Add(name);
        numbers.Add(name, number);
        return number;
    }
}
